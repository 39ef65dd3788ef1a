package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.RunningOffice;
import vn.minhbach.browser.Chromium;
import vn.minhbach.browser.Desk;
import vn.minhbach.committee.Play;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.scheme.PostingRoute;
import vn.minhbach.scheme.PostingRoutes;
import vn.minhbach.scheme.TurnedRoutes;

/** The public pages as citizens see them on a telephone, and what officials see beside them. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("try")
class PublicScreensIT {

  private static final String WARD = "00148";
  private static final String OFFICER = "canbo1p00148";

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate sql;
  @Autowired private ListPosting acts;
  @Autowired private PostingMapper postings;
  @Autowired private PostingRoutes routes;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;

  private Chromium chromium;
  private Play play;

  @BeforeAll
  void start() {
    chromium = new Chromium();
    play = office.createBean(Play.class);
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void a_citizen_reads_a_list_and_finds_a_name_on_a_telephone() {
    List<String> cases = play.verified(WARD, 12, true);
    Posting posting = posted(cases, "HN-3642-LDTD");
    try (Desk desk = Desk.ofCitizen(chromium, port)) {
      desk.open("/public/lists/" + posting.publicCode()).look("posted-phone");
      assertThat(desk.page().innerText("main")).contains("12 người", "Người số " + cases.get(11));
      desk.open("/public/lists?unit=" + WARD).look("posted-index-phone");
      Page page = desk.page();
      page.selectOption("#unit", WARD);
      page.fill("#name", "người số " + cases.get(3));
      page.fill("#year", "1980");
      page.click("form[action='/public/lists/search'] button");
      desk.look("posted-search-phone");
      assertThat(page.innerText("main")).contains("Người số " + cases.get(3));
      assertThat(page.url()).doesNotContain(cases.get(3)).doesNotContain("1980");
    }
    try (Desk desk = Desk.withoutScripts(chromium, port)) {
      desk.open("/public/lists/" + posting.publicCode());
      assertThat(desk.page().innerText("main")).contains("Người số " + cases.get(0));
    }
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/public/lists/" + posting.publicCode()).look("posted-desk");
    }
  }

  @Test
  void after_the_end_totals_alone_are_left_on_a_telephone() {
    List<String> cases = play.verified(WARD, 3, true);
    Posting posting = posted(cases, "HN-3642-LDTD");
    sql.update(
        "UPDATE publiclist_posting SET ends_on = ends_on - INTERVAL 20 DAY, posted_on = posted_on -"
            + " INTERVAL 20 DAY, state = 'CLOSED' WHERE posting = ?",
        posting.posting());
    try (Desk desk = Desk.ofCitizen(chromium, port)) {
      desk.open("/public/lists/" + posting.publicCode()).look("posted-ended-phone");
      assertThat(desk.page().innerText("main"))
          .contains(posting.contentHash())
          .doesNotContain("Người số");
      desk.page().click("a[href$='/paid']");
      desk.look("posted-paid-phone");
      assertThat(desk.page().innerText("main"))
          .contains("3 người, 4.500.000", "Chưa có quyết định")
          .doesNotContain(cases.get(0));
    }
    try (Desk desk = Desk.of(chromium, port, "giamsatq004")) {
      desk.open("/payout/posted/" + posting.posting()).look("posted-paid-monitor");
      assertThat(desk.page().innerText("main")).contains(cases.get(0), "chênh lệch 4.500.000");
    }
  }

  @Test
  void a_list_that_would_tell_of_an_illness_is_not_on_the_telephone() {
    Posting posting = posted(play.verified(WARD, 2, true), "NQ68-08");
    try (Desk desk = Desk.ofCitizen(chromium, port)) {
      desk.open("/public/lists/" + posting.publicCode()).look("posted-offline-phone");
      assertThat(desk.page().innerText("main")).doesNotContain("F0", "Người số");
    }
  }

  @Test
  void the_ward_is_told_what_is_a_default_and_attaches_a_photograph() throws IOException {
    String number = prepared(play.verified(WARD, 2, true), "HN-3642-LDTD");
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/publiclist/postings/" + number).look("posting-to-post");
      assertThat(desk.page().inputValue("#place")).startsWith("Trụ sở UBND phường Thạch Bàn");
      assertThat(desk.page().innerText("main")).contains("mặc định của chương trình");
      desk.page().click("text=Niêm yết từ hôm nay");
      desk.page().waitForSelector("a[href$='/photos']");
      desk.page().click("a[href$='/photos']");
      desk.page().setInputFiles("#file", new FilePayload("bang.jpg", "image/jpeg", photograph()));
      desk.page().click("text=Đính kèm ảnh");
      desk.page().waitForSelector(".publiclist-photos img");
      desk.page().waitForCondition(() -> isShown(desk.page()));
      desk.look("posting-photos");
    }
    String discreet = prepared(play.verified(WARD, 1, true), "NQ68-08");
    try (Desk desk = Desk.ofPhone(chromium, port, OFFICER)) {
      desk.open("/publiclist/postings/" + number + "/photos").look("posting-photos-phone");
      desk.open("/publiclist/postings/" + discreet).look("posting-discreet-phone");
      assertThat(desk.page().innerText("main")).contains("không đăng trên mạng");
    }
  }

  @Test
  void a_decided_list_says_by_which_decision() {
    DossierPlay dossiers = office.createBean(DossierPlay.class);
    List<String> cases = play.verified(WARD, 3, true);
    cases.forEach(this::person);
    String dossier;
    try (TurnedRoutes turned =
        TurnedRoutes.to(
            routes, Play.SCHEME, LocalDate.now(clock), PostingRoute.Moment.AFTER_DECISION)) {
      play.concluded(WARD, cases);
      dossier = dossiers.approved(WARD, cases);
    }
    String number =
        sql.queryForObject(
            "SELECT posting FROM publiclist_posting WHERE dossier = ?", String.class, dossier);
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/publiclist/postings/" + number).look("posting-decided-to-post");
      desk.page().click("text=Niêm yết từ hôm nay");
      desk.page().waitForSelector("a[href*='/photos']");
      desk.look("posting-decided");
      desk.open("/publiclist/postings").look("postings-decided");
      assertThat(desk.page().innerText("main")).contains("theo Quyết định số");
    }
    String code = postings.find(number).orElseThrow().publicCode();
    try (Desk desk = Desk.ofCitizen(chromium, port)) {
      desk.open("/public/lists/" + code).look("posted-decided-phone");
      assertThat(desk.page().innerText("main"))
          .contains("Danh sách được hỗ trợ theo Quyết định số", "Người được hỗ trợ");
    }
  }

  /** Gives a case a person of the registry. */
  private void person(String caseNumber) {
    sql.update(
        "INSERT INTO registry_person (full_name, name_key, birth_year) VALUES (?, ?, 1980)",
        caseNumber,
        caseNumber);
    sql.update(
        "UPDATE intake_case SET person = (SELECT MAX(id) FROM registry_person WHERE name_key = ?)"
            + " WHERE case_number = ?",
        caseNumber,
        caseNumber);
  }

  private Posting posted(List<String> cases, String scheme) {
    String number = prepared(cases, scheme);
    as(
        OFFICER,
        () ->
            acts.post(number, new PostingEntry("Trụ sở UBND phường", LocalDate.now(clock), null)));
    return postings.find(number).orElseThrow();
  }

  private String prepared(List<String> cases, String scheme) {
    String sitting = play.concluded(WARD, cases);
    String number =
        sql.queryForObject(
            "SELECT posting FROM publiclist_posting WHERE sitting = ?", String.class, sitting);
    sql.update("UPDATE publiclist_posting SET scheme = ? WHERE posting = ?", scheme, number);
    return number;
  }

  /** Something like a board with a notice. */
  private static byte[] photograph() throws IOException {
    BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0x6b4f2a));
    pen.fillRect(0, 0, 1200, 900);
    pen.setColor(Color.WHITE);
    pen.fillRect(350, 120, 480, 660);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.BOLD, 40));
    pen.drawString("THÔNG BÁO", 470, 220);
    for (int row = 0; row < 12; row++) {
      pen.drawLine(390, 280 + row * 38, 790, 280 + row * 38);
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return bytes.toByteArray();
  }

  /**
   * Asked from outside: the page's own rules forbid whatever waits inside it for a text of code.
   */
  private static boolean isShown(Page page) {
    String width = "document.querySelector('.publiclist-photos img').naturalWidth";
    return ((Number) page.evaluate(width)).intValue() > 0;
  }
}
