package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.RunningOffice;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.story.Api;
import vn.minhbach.story.WardListFile;
import vn.minhbach.workflow.EngineHand;

/** What plain forms do in a browser that runs no scripts: an old one, or behind a strict proxy. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoScriptIT {

  private static final String WARD = "00151";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;

  private Chromium chromium;

  @BeforeAll
  void start() {
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  @Order(1)
  void an_officer_logs_in_hands_a_list_in_and_accepts_it() {
    try (Desk desk = Desk.withoutScripts(chromium, port)) {
      Page page = logIn(desk, "canbo1p" + WARD);
      page.navigate("/intake/lists");
      byte[] list = WardListFile.of(3, "Phường Thạch Bàn, Quận Long Biên", 151);
      page.setInputFiles("#file", new FilePayload("danh-sach.xlsx", EXCEL, list));
      page.click("button:has-text('Nộp danh sách')");
      assertThat(page.innerText("main")).contains("Danh sách số");
      Awaitility.await("checked")
          .atMost(Duration.ofMinutes(1))
          .until(
              () -> {
                page.reload();
                return page.locator("a:has-text('Tiếp nhận danh sách')").count() > 0;
              });
      page.click("a:has-text('Tiếp nhận danh sách')");
      page.click("#accept button");
      assertThat(page.innerText("#notice")).contains("mở 3 hồ sơ");
    }
  }

  @Test
  @Order(2)
  void a_refusal_is_a_page_that_says_why() {
    try (Desk desk = Desk.withoutScripts(chromium, port)) {
      Page page = logIn(desk, "canbo1p" + WARD);
      page.navigate("/intake/lists");
      page.setInputFiles("#file", new FilePayload("sai.pdf", "application/pdf", new byte[] {1, 2}));
      page.click("button:has-text('Nộp danh sách')");
      assertThat(page.innerText("main")).contains("Tệp không phải bảng tính Excel");
    }
  }

  @Test
  @Order(3)
  void another_officer_verifies_a_case() {
    office.createBean(EngineHand.class).deliver(WARD + "-21-");
    List<String> cases =
        sql.queryForList(
            "SELECT case_number FROM intake_case WHERE unit = ? AND state = 'TO_VERIFY' ORDER BY 1",
            String.class,
            WARD);
    try (Desk desk = Desk.withoutScripts(chromium, port)) {
      Page page = logIn(desk, "canbo2p" + WARD);
      page.navigate("/verification/cases/" + cases.get(0));
      page.check("#outcome-confirmed");
      page.selectOption("#confirmedBy", "totruongp" + WARD);
      page.click("button:has-text('Ghi nhận kết quả')");
      assertThat(page.innerText("main")).contains("Đã ghi nhận kết quả xác minh hồ sơ");
    }
    assertThat(sql.queryForMap("SELECT state FROM intake_case WHERE case_number = ?", cases.get(0)))
        .isNotEqualTo(Map.of("state", "TO_VERIFY"));
  }

  @Test
  @Order(4)
  void a_citizen_asks_for_an_application_by_the_code_of_its_receipt() {
    String code =
        sql.queryForObject(
            "SELECT MAX(receipt_code) FROM intake_case WHERE unit = ? AND state = 'TO_VERIFY'",
            String.class,
            WARD);
    try (Desk desk = Desk.withoutScripts(chromium, port)) {
      Page page = desk.open("/public/cases").page();
      page.fill("#code", code);
      page.click("main button");
      assertThat(page.innerText("main")).contains("đang được xác minh", "phường Phúc Đồng");
    }
  }

  @Test
  @Order(5)
  void a_citizen_finds_a_name_in_a_posted_list() {
    Map<String, Object> posted = posted();
    try (Desk desk = Desk.withoutScripts(chromium, port)) {
      Page page = desk.open("/public/lists").page();
      page.selectOption("#unit", WARD);
      page.fill("#name", posted.get("full_name").toString());
      page.fill("#year", posted.get("birth_year").toString());
      page.click("form[action='/public/lists/search'] button");
      assertThat(page.innerText("main")).contains("Số thứ tự", "niêm yết đến hết");
    }
  }

  /** Somebody on a list that is posted in the ward. */
  private Map<String, Object> posted() {
    Play play = office.createBean(Play.class);
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);
    String[] five = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};
    play.attend(sitting, five);
    for (String name : five) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    play.sign(sitting);
    URI here = URI.create("http://localhost:" + port + "/");
    Api officer = new Api(here, "canbo1p" + WARD, "minhbach2021");
    String posting =
        sql.queryForObject(
            "SELECT posting FROM publiclist_posting WHERE sitting = ?", String.class, sitting);
    String today = officer.get("/api/committee/sittings/" + sitting).get("heldOn").asText();
    officer.post(
        "/api/publiclist/postings/" + posting,
        Map.of("place", "Trụ sở UBND phường", "postedOn", today));
    return sql.queryForMap(
        """
        SELECT r.full_name, r.birth_year FROM intake_row r
        JOIN intake_case c ON c.list_id = r.list_id AND c.sheet_row = r.sheet_row
        WHERE c.case_number = ?
        """,
        cases.get(0));
  }

  private static Page logIn(Desk desk, String user) {
    Page page = desk.open("/login").page();
    page.fill("[name=username]", user);
    page.fill("[name=password]", "minhbach2021");
    page.click("button[type=submit]");
    assertThat(page.innerText("body")).contains(ByOfficer.name(user));
    return page;
  }
}
