package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.story.PlayedOffice;
import vn.minhbach.story.PlayedStory;

/** What a browser loads for a page, as it comes over the line, without the font. */
@PlayedOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightIT {

  private static final long MOST_BYTES = 150_000;
  private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s+\"\\./([\\w./-]+)\"");

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate sql;

  private final Map<String, Long> assets = new HashMap<>();
  private URI office;

  @BeforeAll
  void played() {
    office = URI.create("http://localhost:" + port + "/");
    PlayedStory.in(office);
  }

  @Test
  void no_page_weighs_more_than_an_old_line_carries() {
    Map<String, Long> weights = new TreeMap<>();
    weigh(Visitor.officer(office, "canbo2p00121"), wardPages(), weights);
    weigh(Visitor.officer(office, "thukyp00121"), councilPages(), weights);
    weigh(Visitor.officer(office, "lanhdaoq004"), districtPages(), weights);
    weigh(Visitor.officer(office, "thuquyp00121"), List.of("/payout/runs", run()), weights);
    weigh(
        Visitor.officer(office, "giamsat1tp01"),
        List.of("/oversight/acts", "/oversight/search", "/oversight/progress"),
        weights);
    weigh(
        Visitor.officer(office, "quantritp01"),
        List.of("/administration/officers", "/administration/registers"),
        weights);
    weigh(Visitor.citizen(office), List.of("/login", "/public/lists", "/public/cases"), weights);
    assertThat(weights)
        .allSatisfy((page, bytes) -> assertThat(bytes).as(page).isLessThan(MOST_BYTES));
  }

  @Test
  void what_a_page_needs_is_kept_by_the_browser() {
    for (String asset : needs(Visitor.citizen(office).open("/login"))) {
      Visitor.Sent sent = Visitor.citizen(office).open(asset);
      assertThat(asset).matches(".*-[0-9a-f]{32}\\.\\w+");
      assertThat(sent.header("Cache-Control")).contains("immutable");
    }
    Visitor.Sent plain = Visitor.citizen(office).open("/assets/office.js");
    assertThat(plain.header("Cache-Control")).contains("no-cache");
    assertThat(plain.header("Last-Modified")).isNotEmpty();
  }

  private List<String> wardPages() {
    return List.of(
        "/",
        "/oversight/board",
        "/intake/lists",
        "/intake/lists/" + first("id FROM intake_list"),
        "/intake/applications/new",
        "/verification",
        "/verification/doubts",
        "/publiclist/postings/" + first("posting FROM publiclist_posting"),
        "/oversight/lists/" + first("id FROM intake_list"));
  }

  private List<String> councilPages() {
    String sitting = "/committee/sittings/" + first("sitting FROM committee_sitting");
    return List.of("/committee/sittings", sitting, sitting + "/screen", sitting + "/minutes");
  }

  private List<String> districtPages() {
    String dossier = "/decision/dossiers/" + first("number FROM decision_dossier");
    return List.of("/decision", "/decision/wards/00121", "/decision/dossiers", dossier);
  }

  private String run() {
    return "/payout/runs/" + first("number FROM payout_run");
  }

  private void weigh(Visitor visitor, List<String> pages, Map<String, Long> weights) {
    for (String page : pages) {
      Visitor.Sent sent = visitor.open(page);
      assertThat(sent.isPage()).as(page + " as " + visitor.user()).isTrue();
      assertThat(sent.header("Content-Encoding")).as(page).isEqualTo("gzip");
      long bytes = sent.line().length;
      for (String asset : needs(sent)) {
        bytes += assets.computeIfAbsent(asset, a -> weight(visitor, a, new HashSet<>()));
      }
      weights.put(page + " as " + visitor.user(), bytes);
    }
  }

  private static Set<String> needs(Visitor.Sent page) {
    Set<String> needs = new HashSet<>(page.links());
    needs.removeIf(link -> !link.startsWith("/assets/"));
    return needs;
  }

  /** A script with what it imports. */
  private static long weight(Visitor visitor, String asset, Set<String> seen) {
    Visitor.Sent sent = visitor.open(asset);
    assertThat(sent.status()).as(asset).isEqualTo(200);
    long bytes = sent.line().length;
    Matcher part = asset.endsWith(".js") ? IMPORT.matcher(sent.text()) : IMPORT.matcher("");
    while (part.find()) {
      String imported = URI.create(asset).resolve(part.group(1)).toString();
      if (seen.add(imported)) {
        bytes += weight(visitor, imported, seen);
      }
    }
    return bytes;
  }

  private String first(String what) {
    return sql.queryForObject(
        "SELECT MIN(" + what.replaceFirst(" ", ") ") + " WHERE unit = '00121'", String.class);
  }
}
