package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
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
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;
import vn.minhbach.story.Api;
import vn.minhbach.workflow.EngineHand;

/** A ward officer's day of verifying, in Debian's Chromium. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerificationPagesIT {

  private static final String WARD = "00031";
  private static final String OFFICER = "canbo2p" + WARD;

  @LocalServerPort private int port;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;

  private Chromium chromium;
  private List<String> cases;

  @BeforeAll
  void arrange() {
    sql.update("UPDATE intake_case SET state = 'REFERRED' WHERE unit = ?", WARD);
    WardRows rows = office.createBean(WardRows.class);
    RowReference stranger = rows.row(rows.list("00028"), WardRows.number(), "Lê Văn Người Lạ");
    long list = rows.list(WARD);
    RowReference first = rows.row(list, WardRows.number(), "Nguyễn Thị Hoà");
    rows.row(list, WardRows.number(), "Nguyễn Thị Hoa", WardRows.possibleDoubleOf(first));
    rows.row(list, WardRows.number(), "Đặng Văn Ân", WardRows.possibleDoubleOf(stranger));
    rows.row(
        list,
        WardRows.number(),
        "Bùi Thị Yến",
        new Finding("SHARED_ACCOUNT", Outcome.REVIEW, "account", null, null, first),
        WardRows.finding("OCCUPATION_UNCLEAR", Outcome.REVIEW));
    for (String name : List.of("Trần Quốc Đạt", "Phạm Thu Hằng", "Vũ Đức An", "Đỗ Thị Ánh")) {
      rows.row(list, WardRows.number(), name);
    }
    api("canbo1p" + WARD).post("/api/intake/lists/" + list + "/accept", Map.of());
    office.createBean(EngineHand.class).deliver(WARD + "-21-");
    cases = rows.cases(list);
    sql.update(
        "UPDATE intake_case SET state_since = state_since - 864000000000 WHERE case_number = ?",
        cases.get(4));
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void doubts_are_decided_one_after_the_other() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/verification").look("verification-list");
      desk.open("/verification/doubts").look("verification-doubt");
      decide(desk, "CLEARED");
      desk.page().waitForSelector("text=Trường hợp 2 trên 3");
      desk.look("verification-doubt-elsewhere");
      assertThat(desk.page().innerText("main")).doesNotContain("Người Lạ");
      desk.page().click("a:has-text('Để sau')");
      desk.page().waitForSelector("text=Trường hợp 3 trên 3");
      desk.look("verification-doubt-account");
      decide(desk, "CLEARED");
      desk.page().waitForSelector("text=Trường hợp 2 trên 3");
      decide(desk, "CLEARED");
      desk.page().waitForSelector("text=Đã kết luận cả 3 nghi vấn");
      desk.look("verification-doubts-done");
    }
  }

  @Test
  @Order(2)
  void a_case_is_seen_on_one_page_and_a_refusal_keeps_what_was_typed() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/verification/cases/" + cases.get(3));
      desk.page().check("#outcome-confirmed");
      desk.page().fill("#reason", "Đã đến nơi ở");
      desk.page().click("text=Ghi nhận kết quả");
      desk.page().waitForSelector("#notice .govuk-error-summary");
      assertThat(desk.page().inputValue("#reason")).isEqualTo("Đã đến nơi ở");
      desk.look("verification-case");
    }
    try (Desk phone = Desk.ofPhone(chromium, port, "canbo1p" + WARD)) {
      phone.open("/verification/cases/" + cases.get(3)).look("verification-case-phone");
      phone.open("/verification").look("verification-list-phone");
    }
  }

  @Test
  @Order(3)
  void a_list_that_changed_meanwhile_is_asked_about_again_and_then_recorded() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/verification");
      desk.page().click("text=Chọn tất cả hồ sơ không còn nghi vấn");
      desk.page().waitForSelector("text=Đã chọn sẵn");
      verifyElsewhere(cases.get(7));
      record(desk);
      desk.page().waitForSelector("text=Danh sách đã thay đổi");
      desk.look("verification-changed");
      record(desk);
      desk.page().waitForSelector("text=Đã ghi nhận kết quả xác minh của 6 hồ sơ");
      desk.look("verification-recorded");
    }
    assertThat(
            sql.queryForList(
                "SELECT case_number FROM intake_case WHERE unit = ? AND state = 'TO_VERIFY'",
                String.class,
                WARD))
        .containsExactly(cases.get(3));
  }

  @Test
  @Order(4)
  void a_case_is_found_without_marks() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/verification/search");
      desk.page().fill("#term", "nguyen thi hoa");
      desk.page().keyboard().press("Enter");
      desk.page().waitForSelector("text=Hồ sơ tìm thấy");
      desk.look("verification-search");
      assertThat(desk.page().url()).doesNotContain("hoa");
      desk.page().click("text=" + cases.get(0));
      desk.page().waitForSelector("text=Đã xác minh");
    }
  }

  private static void decide(Desk desk, String decision) {
    desk.page().check("#decision-" + decision);
    desk.page().fill("#reason", "Đã đối chiếu CCCD gốc");
    desk.page().click("text=Kết luận, sang trường hợp tiếp theo");
  }

  private static void record(Desk desk) {
    desk.page().check("#outcome-confirmed");
    desk.page().click(".verification-bulk button");
  }

  private void verifyElsewhere(String caseNumber) {
    Map<String, Object> input =
        Map.of(
            "caseNumber",
            caseNumber,
            "outcome",
            "confirmed",
            "confirmedBy",
            "totruongp" + WARD,
            "confirmedOn",
            "2021-08-17",
            "resolutions",
            List.of());
    api(OFFICER).post("/api/verification/cases", Map.of("cases", List.of(input)));
  }

  private Api api(String user) {
    return new Api(URI.create("http://localhost:" + port + "/"), user, "minhbach2021");
  }
}
