package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.RunningOffice;
import vn.minhbach.access.ByOfficer;

/** What a monitor and the officers of a ward see of its work, in Debian's Chromium. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OversightPagesIT {

  private static final String WARD = "00127";

  @LocalServerPort private int port;
  @Autowired private ManagementService jobs;

  private Chromium chromium;
  private CalledSitting called;

  @BeforeAll
  void start() {
    chromium = new Chromium();
    called = CalledSitting.in(WARD, "phường Gia Thụy, quận Long Biên, Hà Nội", port, jobs);
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void a_monitor_follows_a_case_a_sitting_and_who_did_what() {
    String verified = called.verified();
    try (Desk desk = Desk.of(chromium, port, "giamsatq004")) {
      desk.open("/oversight/search").look("oversight-search");
      desk.page().fill("#number", verified);
      desk.page().keyboard().press("Enter");
      desk.page().waitForURL("**/oversight/cases/" + verified);
      desk.look("oversight-case");
      assertThat(desk.page().innerText("body"))
          .contains("Kết luận xác minh", ByOfficer.name("canbo2p" + WARD));
      desk.page().click("a[href$='/place']");
      desk.page().waitForSelector(".oversight-picture .here");
      desk.look("oversight-place");
      desk.open("/oversight/sittings/" + called.sitting()).look("oversight-sitting");
      desk.open("/oversight/sittings/" + called.sitting() + "/place")
          .look("oversight-sitting-place");
      desk.open("/oversight/acts").look("oversight-acts");
      desk.page().click("td.office-number a");
      desk.look("oversight-acts-cases");
      desk.open("/oversight/progress").look("oversight-progress");
      assertThat(desk.page().innerText("body")).contains("Phường Việt Hưng", "Xem bằng bảng số");
      desk.open("/oversight/lists/" + called.list()).look("oversight-list");
    }
  }

  @Test
  void a_monitor_checks_a_proof_follows_signs_recommends_and_draws_a_sample() {
    String at = "/oversight/cases/" + called.verified();
    try (Desk desk = Desk.of(chromium, port, "giamsatq004")) {
      desk.open(at).awaits("a[href$='/proof']");
      desk.page().locator("a[href$='/proof']").first().click();
      desk.page().waitForURL("**/proof");
      desk.awaits(".oversight-file").look("oversight-proof");
      desk.menu("Dấu hiệu").look("oversight-findings");
      desk.page().click("a[href*='findings/kinDeclared']");
      desk.page().waitForURL("**/findings/kinDeclared**");
      desk.look("oversight-finding");
      desk.open(at).press("Lập kiến nghị").sees("Thời hạn trả lời");
      desk.look("oversight-recommendation-new");
      desk.page().fill("#text", "Đề nghị xác minh lại tại nơi cư trú, có tổ trưởng cùng đi.");
      desk.press("Gửi kiến nghị").sees("Đã gửi kiến nghị");
      desk.look("oversight-recommendation");
      desk.menu("Kiến nghị MTTQ").look("oversight-recommendations");
      desk.open(at).page().fill("#comment", "Nên hỏi thêm chủ nhà trọ.");
      desk.press("Gửi góp ý").sees("Đã gửi góp ý");
      desk.look("oversight-case-remark");
      desk.menu("Rút mẫu").page().selectOption("#unit", WARD);
      desk.page().fill("#wanted", "3");
      desk.look("oversight-samples");
      desk.page().click("main button");
      desk.sees("Trùng khớp").look("oversight-sample");
      desk.menu("Ai đã xem").look("oversight-looks");
      assertThat(desk.page().innerText("main")).contains(ByOfficer.name("canbo2p" + WARD));
    }
    try (Desk desk = Desk.of(chromium, port, "chutichp" + WARD)) {
      desk.page().waitForSelector(".oversight-board");
      desk.press("Kiến nghị chờ trả lời");
      desk.page().locator("td a[href*='/oversight/recommendations/']").first().click();
      desk.page().waitForSelector("#answer");
      desk.page().fill("#answer", "UBND phường đã xác minh lại ngày 18/8/2021.");
      desk.press("Gửi trả lời").sees("Đã gửi trả lời");
      desk.look("oversight-recommendation-answered");
    }
  }

  @Test
  void a_ward_officer_begins_the_day_with_the_board() {
    try (Desk desk = Desk.of(chromium, port, "canbo1p" + WARD)) {
      desk.page().waitForSelector(".oversight-board");
      desk.look("oversight-board");
      assertThat(desk.page().innerText(".oversight-board"))
          .contains("Hồ sơ chờ xác minh", "Xác minh hồ sơ");
    }
    try (Desk desk = Desk.ofPhone(chromium, port, "canbo1p" + WARD)) {
      desk.page().waitForSelector(".oversight-board");
      desk.look("oversight-board-phone");
      desk.open("/oversight/cases/" + called.unverified()).look("oversight-case-phone");
      desk.open("/oversight/cases/" + called.unverified() + "/place").look("oversight-place-phone");
    }
  }
}
