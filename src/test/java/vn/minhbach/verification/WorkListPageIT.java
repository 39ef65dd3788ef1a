package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.verification.Resolution.Verdict;

/** The work list as a ward officer has it, and what is recorded from it. */
@OfficeTest
class WorkListPageIT {

  private static final String WARD = "00007";
  private static final Finding DECEASED = WardRows.finding("DECEASED", Outcome.INELIGIBLE);

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc http;
  @Autowired private Entered entered;

  private VerificationPlay play;
  private Pages verifier;

  @BeforeEach
  void nothingIsOpen() {
    sql.update("UPDATE intake_case SET state = 'REFERRED' WHERE unit = ?", WARD);
    play = office.createBean(VerificationPlay.class);
    verifier = new Pages(http, "canbo2p" + WARD);
  }

  @Test
  void people_stand_in_the_vietnamese_order_of_given_names() throws Exception {
    long list = play.lists.list(WARD);
    for (String name : List.of("Trần Thị Bích", "Đỗ Văn Ân", "Lê Thị An", "Bùi Văn Đạt")) {
      play.lists.row(list, WardRows.number(), name);
    }
    play.opened(list, WARD);
    String page = verifier.open("/verification");
    assertThat(page)
        .containsSubsequence("Lê Thị An", "Đỗ Văn Ân", "Trần Thị Bích", "Bùi Văn Đạt")
        .contains("Còn 3 ngày làm việc");
  }

  @Test
  void a_page_shows_fifty_and_leads_to_the_rest() throws Exception {
    play.opened(WARD, 52);
    assertThat(verifier.open("/verification")).contains("Đang xem 1-50 trong tổng số 52", "page=2");
    String rest = verifier.open("/verification?show=ALL&page=2");
    assertThat(rest.split("name=\"cases\"", -1)).hasSize(3);
  }

  @Test
  void only_cases_with_findings_or_only_those_overdue_can_be_shown() throws Exception {
    String clean = play.opened(WARD, 1).get(0);
    String found = play.opened(WARD, 1, DECEASED).get(0);
    sql.update(
        "UPDATE intake_case SET state_since = state_since - 864000000000 WHERE case_number = ?",
        clean);
    assertThat(verifier.open("/verification?show=WITH_FINDINGS"))
        .contains(found, "Người có tên trong dữ liệu đã mất", "Chưa kết luận")
        .doesNotContain(clean);
    assertThat(verifier.open("/verification?show=OVERDUE"))
        .contains(clean, "Quá hạn")
        .doesNotContain(found);
    assertThat(verifier.open("/verification?show=WITHOUT_FINDINGS")).contains(clean);
    assertThat(verifier.open("/verification?neighbourhood=T%E1%BB%95%203")).contains(clean, found);
    assertThat(verifier.open("/verification?neighbourhood=T%E1%BB%95%204"))
        .contains("Không có hồ sơ nào khớp");
  }

  @Test
  void cases_that_wait_for_another_ward_are_shown_and_cannot_be_ticked() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    sql.update("UPDATE intake_case SET state = 'WAITING_OTHER_WARD' WHERE case_number = ?", one);
    assertThat(verifier.open("/verification?show=WAITING"))
        .contains(one, "phường, xã khác nhận trước")
        .doesNotContain("name=\"cases\"");
    assertThat(verifier.open("/verification")).doesNotContain(one);
  }

  @Test
  void the_ticked_cases_are_recorded_and_the_others_are_not() throws Exception {
    List<String> cases = play.opened(WARD, 3);
    String page = verifier.open("/verification");
    verifier
        .send("/verification?show=ALL", form(page, cases.get(0), cases.get(1)))
        .andExpect(redirectedUrl("/verification?show=ALL"));
    assertThat(cases)
        .extracting(play.lists::state)
        .containsExactly(CaseState.VERIFIED, CaseState.VERIFIED, CaseState.TO_VERIFY);
    assertThat(play.row("verification_record", cases.get(0)))
        .containsEntry("outcome", "confirmed")
        .containsEntry("verified_by", "canbo2p" + WARD);
  }

  @Test
  void all_without_open_doubts_come_ticked_on_request() throws Exception {
    String clean = play.opened(WARD, 1).get(0);
    String found = play.opened(WARD, 1, DECEASED).get(0);
    assertThat(verifier.open("/verification?tick=true"))
        .containsPattern("value=\"" + clean + "\"[^>]* checked")
        .doesNotContainPattern("value=\"" + found + "\"[^>]* checked");
  }

  @Test
  void a_word_about_a_finding_that_was_said_before_goes_with_the_case() throws Exception {
    String found = play.opened(WARD, 1, DECEASED).get(0);
    entered.say(
        found, 0, "DECEASED", new Entered.Word(Verdict.CLEARED, "Còn sống", "canbo3p" + WARD));
    String page = verifier.open("/verification?tick=true");
    assertThat(page).contains("Đã loại bỏ").containsPattern("value=\"" + found + "\"[^>]* checked");
    verifier.send("/verification", form(page, found)).andExpect(status().is3xxRedirection());
    assertThat(play.row("verification_resolution", found))
        .containsEntry("decision", "CLEARED")
        .containsEntry("reason", "Còn sống");
  }

  @Test
  void nothing_is_recorded_when_a_case_has_left_the_list_and_the_page_says_which()
      throws Exception {
    List<String> cases = play.opened(WARD, 3);
    String page = verifier.open("/verification");
    play.verify("canbo2p" + WARD, play.confirmed(cases.get(2))).andExpect(status().isOk());
    String again =
        verifier
            .send("/verification", form(page, cases.get(0)))
            .andExpect(status().isConflict())
            .andExpect(header().string("HX-Retarget", "#content"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(again)
        .contains("Danh sách đã thay đổi", "nay ở bước «Đã xác minh, chờ xét duyệt»")
        .containsPattern("value=\"" + cases.get(0) + "\"[^>]* checked");
    assertThat(play.lists.state(cases.get(0))).isEqualTo(CaseState.TO_VERIFY);
    verifier
        .send("/verification", form(again, cases.get(0)))
        .andExpect(status().is3xxRedirection());
    assertThat(play.lists.state(cases.get(0))).isEqualTo(CaseState.VERIFIED);
  }

  @Test
  void nothing_is_recorded_when_somebody_has_said_something_else_of_a_finding() throws Exception {
    String found = play.opened(WARD, 1, DECEASED).get(0);
    entered.say(found, 0, "DECEASED", new Entered.Word(Verdict.CLEARED, "Còn sống", "a"));
    String page = verifier.open("/verification");
    entered.say(found, 0, "DECEASED", new Entered.Word(Verdict.CONFIRMED, "Đã mất", "b"));
    assertThat(
            verifier
                .send("/verification", form(page, found))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("kết luận về kết quả kiểm tra", "Đúng");
    assertThat(play.lists.state(found)).isEqualTo(CaseState.TO_VERIFY);
  }

  @Test
  void a_list_that_was_not_shown_and_a_case_of_another_ward_are_refused() throws Exception {
    String mine = play.opened(WARD, 1).get(0);
    String page = verifier.open("/verification");
    MultiValueMap<String, String> forged = form(page, mine);
    forged.set("shown", forged.getFirst("shown").replace(":", ":0").substring(0, 32));
    verifier.send("/verification", forged).andExpect(status().isConflict());
    new Pages(http, "canbo2p00010")
        .send("/verification", form(page, mine))
        .andExpect(status().isForbidden());
    assertThat(new Pages(http, "canbo2p00010").open("/verification")).doesNotContain(mine);
    assertThat(play.lists.state(mine)).isEqualTo(CaseState.TO_VERIFY);
  }

  @Test
  void who_took_a_case_in_is_told_who_can_verify_it() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    Pages taker = new Pages(http, "canbo1p" + WARD);
    assertThat(
            taker
                .send("/verification", form(taker.open("/verification"), one))
                .andExpect(status().isForbidden())
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("canbo2p" + WARD);
  }

  private static MultiValueMap<String, String> form(String page, String... cases) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.set("shown", Pages.hidden(page, "shown"));
    form.set("hash", Pages.hidden(page, "hash"));
    form.set("outcome", "confirmed");
    form.set("confirmedBy", "totruongp" + WARD);
    form.set("confirmedOn", today(page));
    form.set("reason", "");
    form.put("cases", List.of(cases));
    return form;
  }

  private static String today(String page) {
    return page.replaceAll("(?s).*name=\"confirmedOn\"[^>]*value=\"([^\"]+)\".*", "$1");
  }
}
