package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.RunningOffice;
import vn.minhbach.story.Api;

/** Officers at their desks: Tasklist in Debian's Chromium, the whole office behind it. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilChairInTasklistIT {

  private static final String WARD = "00127";
  private static final String CHAIR = "chutichhdp" + WARD;

  @LocalServerPort int port;

  private Chromium chromium;
  private CalledSitting called;

  @BeforeAll
  void arrange(@Autowired ManagementService jobs) {
    called = CalledSitting.in(WARD, "Phường Việt Hưng, Quận Long Biên", port, jobs);
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** The chair has told elsewhere, while the form stood open, that an applicant is kin. */
  @Test
  @Order(1)
  void a_council_chair_who_is_out_for_a_case_is_told_so_in_plain_words() {
    String path = "/api/committee/sittings/" + called.sitting();
    Api api = api();
    String caseNumber = api.get(path).get("lines").get(0).get("caseNumber").asText();
    api.put(path + "/exceptions", Map.of("caseNumbers", List.of(caseNumber)));
    try (Tasklist chair = Tasklist.of(chromium.browser(), port, CHAIR)) {
      chair.open(called.sitting());
      chair.form().locator("input[name=list][value=for]").check();
      chair.form().locator("select[name=vote]:visible").selectOption("for");
      api.put(path + "/recusals", Map.of("caseNumbers", List.of(caseNumber), "reason", "kin"));
      chair.complete();
      assertThat(chair.refusal())
          .startsWith("Đồng chí không thể biểu quyết hồ sơ " + caseNumber)
          .contains("quan hệ thân thích", "Các thành viên khác của hội đồng sẽ biểu quyết")
          .doesNotContain("403", "ENGINE", "Refused", "committee.");
      assertThat(chair.notifications()).isEmpty();
      assertThat(chair.form().isVisible()).isTrue();
    }
    assertThat(votes().get("cast").asInt()).isZero();
  }

  @Test
  @Order(2)
  void a_council_chair_reads_the_list_and_casts_the_ballot() {
    try (Tasklist chair = Tasklist.of(chromium.browser(), port, CHAIR)) {
      chair.open(called.sitting());
      assertThat(chair.form().locator("tbody tr").count()).isEqualTo(5);
      assertThat(chair.form().innerText()).contains("Tổng số tiền 7.500.000 đồng", WARD + "-21-");
      chair.complete();
      assertThat(chair.refusal()).isEqualTo("Đề nghị nhập đủ: Ý kiến về cả danh sách.");
      chair.form().locator("input[name=list][value=for]").check();
      chair.complete();
      chair.done();
      assertThat(chair.notifications()).doesNotContain("ENGINE", "Exception");
    }
    assertThat(votes().get("cast").asInt()).isEqualTo(1);
  }

  @Test
  void a_member_sees_the_own_ballot_and_nobody_elses() {
    try (Tasklist member = Tasklist.of(chromium.browser(), port, "uyvien1p" + WARD)) {
      assertThat(member.tasks())
          .containsExactly(
              "Biểu quyết danh sách "
                  + Integer.valueOf(called.sitting().substring(10))
                  + " - P. Việt Hưng - 5 hồ sơ");
    }
  }

  /** Tasklist runs in a sandbox that shows no window of the browser: the form asks itself. */
  @Test
  void a_member_is_asked_before_kinship_is_declared_and_may_say_no() {
    try (Tasklist member = Tasklist.of(chromium.browser(), port, "uyvien2p" + WARD)) {
      member.open(called.sitting());
      Locator kin = member.form().locator("[data-send$='/recusals']").first();
      kin.click();
      Locator question = member.form().locator(".office-question");
      assertThat(question.innerText()).contains("lời khai không rút lại được");
      question.locator("button").last().click();
      assertThat(question.count()).isZero();
      assertThat(member.form().locator("em:visible").count()).isZero();
      kin.click();
      question.locator("button").first().click();
      member.form().locator("em:visible").first().waitFor();
      assertThat(member.form().locator("em:visible").count()).isEqualTo(1);
    }
  }

  @Test
  void whoever_took_a_case_in_is_told_in_plain_words_that_another_must_verify_it() {
    try (Tasklist receiver = Tasklist.of(chromium.browser(), port, "canbo1p" + WARD)) {
      receiver.open(called.unverified());
      receiver.form().locator("input[name=outcome][value=confirmed]").check();
      receiver.form().locator("input[name=confirmedBy]").fill("totruongp" + WARD);
      receiver.complete();
      assertThat(receiver.refusal())
          .startsWith("Đồng chí không thể xác minh")
          .contains("tiếp nhận")
          .doesNotContain("500", "ENGINE", "Refused", "verification.");
      assertThat(receiver.notifications()).isEmpty();
      assertThat(receiver.form().isVisible()).isTrue();
    }
  }

  private JsonNode votes() {
    return api().get("/api/committee/sittings/" + called.sitting()).get("votes");
  }

  private Api api() {
    return new Api(URI.create("http://localhost:" + port + "/"), CHAIR, "minhbach2021");
  }
}
