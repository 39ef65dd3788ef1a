package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.story.Api;
import vn.minhbach.story.WardListFile;

/**
 * One real thing of each kind, all of one ward: what the story has made of it, and what is still
 * open.
 */
record RealThings(
    String unit,
    String list,
    String openList,
    String caseNumber,
    String caseScan,
    String paidCase,
    String sitting,
    String paperScan,
    String posting,
    String objection,
    String dossier,
    String run,
    WatchedThings watched) {

  private static final String PASSWORD = "minhbach2021";
  private static final String ADDRESS = "Phường Giang Biên, Quận Long Biên";

  /** Makes what the story has not left behind in the ward. */
  static RealThings of(
      String unit, URI office, JdbcTemplate sql, AutowireCapableBeanFactory beans) {
    String caseNumber = openCase(unit, office, sql);
    String posting = first(sql, "posting FROM publiclist_posting", unit);
    return new RealThings(
        unit,
        first(sql, "id FROM intake_list", unit),
        correctedList(unit, office, sql),
        caseNumber,
        caseScan(unit, office, caseNumber),
        first(sql, "case_number FROM payout_entitlement", unit),
        first(sql, "sitting FROM committee_sitting", unit),
        paperScan(unit, office, beans),
        posting,
        first(sql, "number FROM publiclist_objection", unit),
        first(sql, "number FROM decision_dossier", unit),
        first(sql, "number FROM payout_run", unit),
        WatchedThings.of(unit, posting, office, sql));
  }

  /** The addresses of a page, as a controller writes it, for these things. */
  Stream<String> addresses(String page) {
    if (page.equals("/papers/{kind}/{subject}")) {
      return Stream.of(
          "/papers/minutes/" + sitting,
          "/papers/notice/" + posting,
          "/papers/submission/" + dossier,
          "/papers/decision/" + dossier);
    }
    if (page.startsWith("/oversight/entries/")) {
      return Stream.of("case:" + caseNumber, "list:" + list, "sitting:" + sitting)
          .map(stream -> page.replace("{stream}", stream).replace("{number}", "1"));
    }
    if (page.equals("/oversight/findings/{kind}/cases")) {
      return Stream.of("/oversight/findings/declinesByOfficer/cases?unit=" + unit);
    }
    if (page.equals("/oversight/recommendations/{number}")) {
      return watched.recommendations().stream().map(n -> "/oversight/recommendations/" + n);
    }
    String id = page.contains("/photos/") ? watched.photo() : caseScan;
    String first = page.replaceFirst("\\{[^}]*}", thing(page));
    return Stream.of(first.replace("{id}", id));
  }

  private String thing(String page) {
    return switch (page.replaceFirst("\\{.*", "")) {
      case "/intake/lists/" -> ofList(page);
      case "/oversight/lists/" -> list;
      case "/intake/cases/", "/verification/cases/", "/oversight/cases/" -> caseNumber;
      case "/payout/entitlements/" -> paidCase;
      case "/committee/sittings/", "/oversight/sittings/" -> sitting;
      case "/papers/scans/" -> paperScan;
      case "/publiclist/postings/", "/oversight/postings/", "/payout/posted/" -> posting;
      case "/publiclist/objections/" -> objection;
      case "/decision/dossiers/", "/oversight/dossiers/" -> dossier;
      case "/payout/runs/", "/oversight/runs/", "/payout/trail/" -> run;
      case "/oversight/findings/" -> "sameEyes?unit=" + unit;
      case "/oversight/samples/" -> watched.sample();
      case "/decision/wards/" -> unit;
      case "/administration/officers/" -> "canbo1p" + unit;
      default -> throw new IllegalStateException("nothing made for " + page);
    };
  }

  private String ofList(String page) {
    boolean isOpen = page.matches(".*/(accept|withdraw|differences)");
    return isOpen ? openList : list;
  }

  private static String first(JdbcTemplate sql, String what, String unit) {
    return sql.queryForObject(
        "SELECT MIN(%s WHERE unit = ?".formatted(what.replaceFirst(" ", ") ")), String.class, unit);
  }

  /** A case that waits for its verification. */
  private static String openCase(String unit, URI office, JdbcTemplate sql) {
    String list = handedIn(unit, office, 8);
    new Api(office, "canbo1p" + unit, PASSWORD)
        .post("/api/intake/lists/" + list + "/accept", Map.of());
    return sql.queryForObject(
        "SELECT MIN(case_number) FROM intake_case WHERE list_id = ?", String.class, list);
  }

  private static String handedIn(String unit, URI office, int seed) {
    Api officer = new Api(office, "canbo1p" + unit, PASSWORD);
    JsonNode list =
        officer.upload(
            "/api/intake/lists",
            seed + ".xlsx",
            WardListFile.of(3, ADDRESS, seed),
            Map.of("scheme", Play.SCHEME, "unit", unit, "receivedOn", today(office)));
    checked(officer, list.get("id").asText());
    return list.get("id").asText();
  }

  private static String today(URI office) {
    JsonNode clock = new Api(office, "quantritp01", PASSWORD).get("/api/workflow/clock");
    return clock.get("now").asText().substring(0, 10);
  }

  /** A list that corrects another one; neither is accepted. */
  private static String correctedList(String unit, URI office, JdbcTemplate sql) {
    String page = "/intake/lists/" + handedIn(unit, office, 7);
    Visitor.Sent sent =
        Visitor.officer(office, "canbo1p" + unit)
            .attach(
                page,
                page + "/versions",
                Map.of("receivedOn", today(office)),
                "file",
                new Visitor.Attached("right.xlsx", WardListFile.of(4, ADDRESS, 7)));
    assertThat(sent.status()).as(sent.text()).isEqualTo(302);
    String right =
        sql.queryForObject("SELECT MAX(id) FROM intake_list WHERE unit = ?", String.class, unit);
    checked(new Api(office, "canbo1p" + unit, PASSWORD), right);
    return right;
  }

  private static void checked(Api officer, String list) {
    await("list checked")
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                !List.of("received", "checking")
                    .contains(officer.get("/api/intake/lists/" + list).get("status").asText()));
  }

  private static String caseScan(String unit, URI office, String caseNumber) {
    String page = "/intake/cases/" + caseNumber;
    Visitor officer = Visitor.officer(office, "canbo1p" + unit);
    Map<String, String> fields = Map.of("kind", "other");
    Visitor.Attached scan = new Visitor.Attached("don.pdf", ScanFiles.pdf());
    assertThat(officer.attach(page, page + "/scans", fields, "files", scan).status())
        .isEqualTo(302);
    return linked(officer.open(page), page + "/scans/");
  }

  /** Signed minutes of a sitting whose votes are counted. */
  private static String paperScan(String unit, URI office, AutowireCapableBeanFactory beans) {
    Play play = beans.createBean(Play.class);
    String sitting = play.call(unit, play.verified(unit, 2, true));
    String[] five = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};
    play.attend(sitting, five);
    for (String name : five) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    new Api(office, "thukyp" + unit, PASSWORD)
        .post(
            "/api/committee/sittings/" + sitting + "/minutes",
            Map.of("openedAt", "08:00", "closedAt", "09:30", "content", "Xét duyệt danh sách"));
    String page = "/papers/minutes/" + sitting;
    Visitor secretary = Visitor.officer(office, "thukyp" + unit);
    secretary.send(
        page,
        "/papers/numbers",
        Map.of(
            "kind", "minutes", "subject", sitting, "number", "7/BB-HĐXD", "dated", today(office)));
    Map<String, String> fields = Map.of("kind", "minutes", "subject", sitting);
    Visitor.Attached scan = new Visitor.Attached("bien-ban.pdf", ScanFiles.pdf());
    assertThat(secretary.attach(page, "/papers/scans", fields, "file", scan).status())
        .isEqualTo(302);
    return linked(secretary.open(page), "/papers/scans/");
  }

  private static String linked(Visitor.Sent page, String path) {
    return page.links().stream()
        .filter(link -> link.startsWith(path))
        .findFirst()
        .orElseThrow()
        .substring(path.length());
  }
}
