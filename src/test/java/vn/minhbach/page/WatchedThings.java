package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.paper.scan.ScanFiles;

/**
 * What is written about a ward's work: a photograph, a recommendation to each who may be asked, and
 * a sample.
 */
record WatchedThings(String photo, List<String> recommendations, String sample) {

  private static final List<String> ADDRESSEES =
      List.of("WARD_COMMITTEE", "REVIEW_COUNCIL", "LABOUR_OFFICE", "DISTRICT_COMMITTEE");

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static WatchedThings of(String unit, String posting, URI office, JdbcTemplate sql) {
    Visitor monitor = Visitor.officer(office, "giamsatq004");
    return new WatchedThings(
        photo(unit, posting, office, sql),
        ADDRESSEES.stream().map(addressee -> recommendation(monitor, unit, addressee)).toList(),
        number(
            monitor.send(
                "/oversight/samples", "/oversight/samples", Map.of("unit", unit, "wanted", "3"))));
  }

  private static String recommendation(Visitor monitor, String unit, String addressee) {
    return number(
        monitor.send(
            "/oversight/recommendations/new",
            "/oversight/recommendations",
            Map.of("unit", unit, "addressee", addressee, "days", "5", "text", "Đề nghị rà soát.")));
  }

  private static String photo(String unit, String posting, URI office, JdbcTemplate sql) {
    String page = "/publiclist/postings/" + posting + "/photos";
    LocalDate day =
        sql.queryForObject(
            "SELECT posted_on FROM publiclist_posting WHERE posting = ?", LocalDate.class, posting);
    Visitor.Sent sent =
        Visitor.officer(office, "canbo1p" + unit)
            .attach(
                page,
                page,
                Map.of("place", "Nhà văn hóa tổ 1", "takenOn", day.format(WRITTEN)),
                "file",
                new Visitor.Attached("anh.jpg", ScanFiles.picture("jpg")));
    assertThat(sent.status()).as(sent.text()).isEqualTo(302);
    return sql.queryForObject(
        "SELECT MAX(id) FROM publiclist_photo WHERE posting = ?", String.class, posting);
  }

  /** The last part of the address to which a page leads on. */
  private static String number(Visitor.Sent sent) {
    assertThat(sent.status()).as(sent.text()).isEqualTo(302);
    return sent.header("Location").replaceFirst(".*/", "");
  }
}
