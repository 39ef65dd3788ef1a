package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import vn.minhbach.browser.Desk;
import vn.minhbach.page.PageTable;

/**
 * Every page that an officer can open, with the things of the list that went through: axe finds
 * nothing on it, and it fits the screen.
 *
 * @param things the number of each thing by the word before it in an address, as {@code runs}
 */
record EveryPage(PathOffice office, Map<String, String> things) {

  /** Papers, files and what a script asks for are no pages. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          ".*\\.(pdf|xlsx|zip|txt)|.*/scans/.*|.*/(now|progress|board)|/oversight/acts/cases|/oversight/entries/.*|.*/photos/.*");

  private static final Pattern THING = Pattern.compile("/(\\w+)/\\{\\w+}");

  /** Who opens a page, the first who may; by the beginning of the user's name. */
  private static final List<Map.Entry<String, String>> VISITORS =
      List.of(
          Map.entry("monitor", "giamsat"),
          Map.entry("wardOfficer", "canbo1"),
          Map.entry("treasurer", "thuquy"),
          Map.entry("labourOfficer", "laodong1"),
          Map.entry("accountant", "ketoan"),
          Map.entry("administrator", "quantri"));

  void look() {
    Map<String, List<String>> byVisitor =
        PageTable.read().keySet().stream()
            .filter(page -> !NO_PAGE.matcher(page).matches())
            .collect(Collectors.groupingBy(EveryPage::visitor, TreeMap::new, Collectors.toList()));
    assertThat(byVisitor).hasSizeGreaterThan(3);
    SoftAssertions.assertSoftly(
        all -> byVisitor.forEach((visitor, pages) -> look(visitor, pages, all)));
  }

  private void look(String visitor, List<String> pages, SoftAssertions all) {
    try (Desk desk = desk(visitor)) {
      for (String page : pages) {
        String address = address(page);
        Response answer = desk.page().navigate(address);
        all.assertThat(answer.status()).as(address).isIn(200, 404, 409);
        all.assertThatCode(() -> desk.look("every" + page.replaceAll("\\W+", "-")))
            .as(address)
            .doesNotThrowAnyException();
      }
    }
  }

  private Desk desk(String visitor) {
    return switch (visitor) {
      case "giamsat", "laodong1" -> office.district(visitor);
      case "quantri" -> office.administrator();
      default -> office.ward(visitor);
    };
  }

  private static String visitor(String page) {
    PageTable.Row row = PageTable.read().get(page);
    return VISITORS.stream()
        .filter(one -> row.roles().contains(one.getKey()))
        .min(Comparator.comparingInt(VISITORS::indexOf))
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new AssertionError("nobody opens " + page));
  }

  private String address(String page) {
    String paper = page.replace("/{kind}/{subject}", "/minutes/" + things.get("sittings"));
    String waiting = paper.replace("/waiting", "/waiting?scheme=HN-3642-LDTD");
    return THING
        .matcher(waiting)
        .replaceAll(found -> "/" + found.group(1) + "/" + things.get(found.group(1)));
  }
}
