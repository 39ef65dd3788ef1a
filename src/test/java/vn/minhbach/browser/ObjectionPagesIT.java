package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.minhbach.committee.Play;
import vn.minhbach.story.Api;

/** A citizen says something about a posted list by telephone, and the ward answers. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectionPagesIT {

  private static final String WARD = "00646";
  private static final String OFFICER = "canbo1p" + WARD;
  private static final String CHAIR = "chutichp" + WARD;
  private static final String MENU = "Phản ánh, kiến nghị";
  private static final String FACTS =
      "Người này vẫn bán hàng ở chợ mỗi sáng từ 5 giờ, cả tuần trước tôi đều thấy.";

  @LocalServerPort private int port;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;

  private Chromium chromium;
  private List<String> cases;
  private String list;
  private String receipt;

  @BeforeAll
  void post_a_list() {
    Play play = office.createBean(Play.class);
    cases = play.verified(WARD, 3, true);
    String sitting = play.concluded(WARD, cases);
    Api officer = new Api(URI.create("http://localhost:" + port + "/"), OFFICER, "minhbach2021");
    for (JsonNode posting : officer.get("/api/publiclist/postings")) {
      if (posting.get("sitting").asText().equals(sitting)) {
        String number = posting.get("posting").asText();
        Map<String, Object> where = Map.of("place", "Trụ sở UBND xã", "workingDays", 2);
        officer.post("/api/publiclist/postings/" + number, where);
        list =
            sql.queryForObject(
                "SELECT public_code FROM publiclist_posting WHERE posting = ?",
                String.class,
                number);
      }
    }
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
  void a_citizen_says_it_and_takes_a_code_home() {
    try (Desk citizen = Desk.ofCitizen(chromium, port)) {
      citizen.open("/public/lists/" + list).press("Gửi phản ánh").sees("Ông/bà muốn");
      citizen.page().fill("#facts", FACTS);
      citizen.press("Gửi phản ánh").sees("Chưa gửi được");
      assertThat(citizen.page().inputValue("#facts")).isEqualTo(FACTS);
      citizen.look("objection-missing");
      citizen.page().fill("#line", "2");
      citizen.page().fill("#name", "Lê Thị Kín");
      citizen.page().fill("#phone", "0912345678");
      citizen.look("objection-form");
      citizen.press("Gửi phản ánh").sees("Đã nhận phản ánh");
      receipt = citizen.page().innerText(".citizen-code");
      citizen.look("objection-received");
      assertThat(citizen.page().url()).doesNotContain("Kín", "091", "cho");
      assertThat(citizen.page().innerText("main")).doesNotContain("Kín", "bán hàng", cases.get(1));
    }
  }

  @Test
  @Order(2)
  void an_official_triages_it_and_a_refusal_keeps_what_was_chosen() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.menu(MENU).look("objection-list");
      desk.page().click("tbody a");
      desk.sees("Phân loại phản ánh này").look("objection-triage");
      desk.page().check("#ruling-HOLD");
      desk.press("Ghi nhận phân loại");
      desk.page().waitForSelector("#notice .govuk-error-summary");
      assertThat(desk.page().isChecked("#ruling-HOLD")).isTrue();
      desk.look("objection-triage-refused");
      desk.page().selectOption("#assignedTo", CHAIR);
      desk.press("Ghi nhận phân loại").sees("Đang tạm dừng hồ sơ").look("objection-held");
    }
  }

  @Test
  @Order(3)
  void the_chair_answers_and_the_citizen_reads_it() {
    try (Desk desk = Desk.of(chromium, port, CHAIR)) {
      desk.menu(MENU);
      desk.page().click("tbody a");
      desk.sees("Kết quả xem xét, lý do");
      desk.page().check("#outcome-REJECTED");
      desk.page().fill("#reason", "Đã đến chợ 3 buổi: quầy do người khác bán từ 25/7.");
      desk.look("objection-conclude");
      desk.press("Kết luận, trả lời").sees("Đã kết luận: không đúng").look("objection-concluded");
    }
    try (Desk citizen = Desk.ofCitizen(chromium, port)) {
      citizen.open("/public/objections").page().fill("#code", receipt.toLowerCase());
      citizen.press("Xem kết quả").sees("quầy do người khác bán").look("objection-answer");
    }
  }

  @Test
  @Order(4)
  void one_by_telephone_is_written_down_and_triaged_in_tasklist() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.menu(MENU).press("Ghi nhận phản ánh").sees("Nhận từ");
      desk.page().selectOption("#kind", "LEFT_OUT");
      desk.page().fill("#posting", posting());
      desk.page().fill("#facts", "Bà Lê Thị Kín, tổ 3, bán hàng rong, chưa có tên.");
      desk.look("objection-recording");
      desk.press("Ghi nhận, cấp mã").sees("Đã ghi nhận phản ánh").look("objection-recorded");
    }
    try (Tasklist chair = Tasklist.of(chromium.browser(), port, CHAIR)) {
      chair.open("Phân loại phản ánh");
      chair.look("objection-tasklist-triage");
      chair.form().locator("input[name=ruling][value=INVESTIGATE]").check();
      chair.complete();
      assertThat(chair.refusal()).startsWith("Đề nghị đồng chí chọn cán bộ");
      chair.form().locator("#assignedTo").fill(CHAIR);
      chair.complete();
      chair.done();
      chair.choose("Việc của tôi").open("Xem xét phản ánh");
      chair.form().locator("input[name=outcome][value=UPHELD]").check();
      chair.form().locator("[name=reason]").fill("Đúng, mời bà nộp đơn.");
      chair.look("objection-tasklist-conclude");
      chair.complete();
      chair.done();
    }
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.menu(MENU);
      desk.page().click("tbody a");
      desk.sees("Mã hồ sơ bổ sung").look("objection-open-case");
    }
  }

  private String posting() {
    return sql.queryForObject(
        "SELECT posting FROM publiclist_posting WHERE public_code = ?", String.class, list);
  }
}
