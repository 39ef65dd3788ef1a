package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.WardRows;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** One case before the officer who verifies it. */
@OfficeTest
class CasePageIT {

  private static final String WARD = "00025";
  private static final Finding DECEASED = WardRows.finding("DECEASED", Outcome.INELIGIBLE);

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private MockMvc http;
  @Autowired private Entered entered;

  private VerificationPlay play;
  private Pages verifier;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
    verifier = new Pages(http, "canbo2p" + WARD);
  }

  @Test
  void a_result_is_kept_for_later_and_then_recorded_with_a_word_about_each_finding()
      throws Exception {
    String one = play.opened(WARD, 1, DECEASED).get(0);
    String address = "/verification/cases/" + one;
    assertThat(verifier.open(address))
        .contains("1.500.000\u00a0đ", "Điều 5, 3642/QĐ-UBND", "Người có tên trong dữ liệu đã mất")
        .contains("Người có thể xác minh hồ sơ này: " + ByOfficer.name("canbo2p" + WARD));
    MultiValueMap<String, String> form = form(one, "confirmed");
    form.set("keep", "true");
    verifier.send(address, form).andExpect(redirectedUrl(address));
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
    assertThat(verifier.open(address)).contains("Còn sống, đã gặp");
    verifier.send(address, form(one, "confirmed")).andExpect(redirectedUrl("/verification"));
    assertThat(play.row("verification_record", one)).containsEntry("outcome", "confirmed");
    assertThat(verifier.open(address))
        .contains("Đã xác minh: Đúng đối tượng, đủ điều kiện")
        .doesNotContain("name=\"outcome\"");
  }

  @Test
  void a_word_without_a_reason_and_a_finding_passed_over_are_refused() throws Exception {
    String one = play.opened(WARD, 1, DECEASED).get(0);
    MultiValueMap<String, String> form = form(one, "confirmed");
    form.set("findings[0].reason", "");
    verifier.send("/verification/cases/" + one, form).andExpect(status().isConflict());
    form.set("findings[0].decision", "");
    assertThat(
            verifier
                .send("/verification/cases/" + one, form)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("chưa được kết luận đúng hay sai");
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
  }

  @Test
  void who_took_it_in_reads_why_not_and_who_can_and_has_no_form() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    assertThat(new Pages(http, "canbo1p" + WARD).open("/verification/cases/" + one))
        .contains("tiếp nhận hồ sơ", "Người có thể xác minh: " + ByOfficer.name("canbo2p" + WARD))
        .doesNotContain("name=\"outcome\"");
  }

  @Test
  void other_cases_of_the_person_are_named_and_of_other_wards_only_where_they_are()
      throws Exception {
    String number = WardRows.number();
    long list = play.lists.list(WARD);
    play.lists.row(list, number, "Lê Thị Dung");
    play.lists.row(list, number, "Lê Thị Dung");
    List<String> cases = play.opened(list, WARD);
    long elsewhere = play.lists.list("00013");
    play.lists.row(elsewhere, number, "Lê Thị Dung");
    String stranger = play.opened(elsewhere, "00013").get(0);
    assertThat(verifier.open("/verification/cases/" + cases.get(0)))
        .contains(cases.get(1), "Phường")
        .doesNotContain(stranger);
    verifier.tryOpen("/verification/cases/" + stranger).andExpect(status().isForbidden());
  }

  @Test
  void the_scans_of_the_application_are_listed_and_open_from_there() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    String address = "/verification/cases/" + one;
    assertThat(verifier.open(address)).contains("Chưa có bản quét nào", "Đính kèm bản quét");
    String scans = "/intake/cases/" + one + "/scans";
    http.perform(
            multipart(scans)
                .file(new MockMultipartFile("files", "don.pdf", "application/pdf", ScanFiles.pdf()))
                .param("kind", "request")
                .with(user("canbo2p" + WARD))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    String page = verifier.open(address);
    assertThat(page).contains("Đơn đề nghị", "don.pdf").doesNotContain("Chưa có bản quét nào");
    Matcher link = Pattern.compile(scans + "/\\d+").matcher(page);
    assertThat(link.find()).isTrue();
    verifier.tryOpen(link.group()).andExpect(status().isOk());
    new Pages(http, "canbo2p00013").tryOpen(link.group()).andExpect(status().isForbidden());
  }

  @Test
  void a_word_that_was_said_since_the_page_was_opened_is_not_overwritten_unseen() throws Exception {
    String one = play.opened(WARD, 1, DECEASED).get(0);
    MultiValueMap<String, String> form = form(one, "confirmed");
    say(one, "Đã mất, có giấy chứng tử");
    for (String keep : List.of("true", "false")) {
      form.set("keep", keep);
      assertThat(
              verifier
                  .send("/verification/cases/" + one, form)
                  .andExpect(status().isConflict())
                  .andReturn()
                  .getResponse()
                  .getContentAsString())
          .contains("đã thay đổi từ lúc đồng chí mở trang");
    }
    assertThat(play.row("verification_resolution", one))
        .containsEntry("reason", "Đã mất, có giấy chứng tử")
        .containsEntry("decided_by", "canbo3p" + WARD);
    verifier
        .send("/verification/cases/" + one, form(one, "confirmed"))
        .andExpect(status().is3xxRedirection());
    assertThat(play.row("verification_resolution", one))
        .as("who says otherwise says it in the own name")
        .containsEntry("decided_by", "canbo2p" + WARD);
  }

  @Test
  void a_word_that_is_only_carried_along_stays_the_word_of_who_said_it() throws Exception {
    String one = play.opened(WARD, 1, DECEASED).get(0);
    say(one, "Còn sống, đã gặp");
    verifier
        .send("/verification/cases/" + one, form(one, "confirmed"))
        .andExpect(status().is3xxRedirection());
    assertThat(play.row("verification_resolution", one))
        .containsEntry("decided_by", "canbo3p" + WARD);
  }

  /** Another officer says of the first finding that it is wrong. */
  private void say(String caseNumber, String reason) {
    entered.say(
        caseNumber,
        0,
        "DECEASED",
        new Entered.Word(Resolution.Verdict.CLEARED, reason, "canbo3p" + WARD));
  }

  /** The form as the officer's page carries it now. */
  private MultiValueMap<String, String> form(String caseNumber, String outcome) throws Exception {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.set("mark", Pages.hidden(verifier.open("/verification/cases/" + caseNumber), "mark"));
    form.set("outcome", outcome);
    form.set("confirmedBy", "totruongp" + WARD);
    form.set("confirmedOn", "2021-08-17");
    form.set("reason", "");
    form.set("replaces", "");
    form.set("findings[0].code", "DECEASED");
    form.set("findings[0].finding", "0");
    form.set("findings[0].decision", "CLEARED");
    form.set("findings[0].reason", "Còn sống, đã gặp");
    return form;
  }
}
