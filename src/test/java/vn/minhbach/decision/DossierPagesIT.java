package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.intake.CaseState;
import vn.minhbach.page.PageVisits;
import vn.minhbach.payout.RunPlay;

/** The district's and the ward's pages over dossiers. */
@OfficeTest
@Import(RunPlay.class)
class DossierPagesIT {

  private static final String WARD = "00133";
  private static final String REASON =
      "Có giao kết hợp đồng lao động, không thuộc đối tượng lao động tự do.";

  @Autowired private DossierPlay play;
  private PageVisits pages;

  @Autowired
  void visit(MockMvc web) {
    pages = new PageVisits(web);
  }

  @Test
  void an_officer_prepares_what_is_ticked_and_the_chair_signs_what_was_shown() throws Exception {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String officer = ByOfficer.user("canbo1", WARD);
    String chair = ByOfficer.user("chutich", WARD);
    assertThat(pages.page(officer, "/decision/dossiers")).contains("hồ sơ chờ trình");
    assertThat(pages.page(officer, "/decision/waiting?scheme=" + DossierPlay.SCHEME))
        .contains("Người số " + cases.get(0));
    pages
        .send(officer, "/decision/dossiers", "scheme", DossierPlay.SCHEME, "part", "true")
        .andExpect(status().isBadRequest());
    String dossier =
        pages
            .done(
                officer,
                "/decision/dossiers",
                "scheme",
                DossierPlay.SCHEME,
                "part",
                "true",
                "case",
                cases.get(0),
                "case",
                cases.get(1))
            .substring("/decision/dossiers/".length());
    String path = "/decision/dossiers/" + dossier;
    String shown = pages.page(chair, path);
    assertThat(shown).contains(cases.get(0), cases.get(1), "Ký trình 2 hồ sơ");
    assertThat(shown).doesNotContain(cases.get(2));
    pages
        .send(
            chair,
            path + "/submission",
            "listVersion",
            "0",
            "submissionNumber",
            "1/TTr",
            "signedOn",
            today())
        .andExpect(status().isConflict());
    pages.done(
        chair,
        path + "/submission",
        "listVersion",
        PageVisits.hidden(shown, "listVersion"),
        "submissionNumber",
        "12/TTr-UBND",
        "signedOn",
        today());
    assertThat(pages.page("laodong1q004", path))
        .contains("Tờ trình số 12/TTr-UBND", "Hoàn thành thẩm định");
    assertThat(pages.page(chair, path)).doesNotContain("Ký trình 2 hồ sơ");
  }

  @Test
  void the_labour_office_sends_ticked_lines_back_with_a_phrase_and_agrees_to_the_rest()
      throws Exception {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    String path = "/decision/dossiers/" + dossier;
    assertThat(pages.page("laodong1q004", path)).contains("<option value=\"Giấy tờ kèm theo mờ");
    pages
        .send("laodong1q004", path + "/opinions", "opinion", "sendBack", "case", cases.get(2))
        .andExpect(status().isBadRequest());
    pages.done(
        "laodong1q004",
        path + "/opinions",
        "opinion",
        "sendBack",
        "case",
        cases.get(2),
        "remark",
        "Thiếu chữ ký");
    String shown = pages.page("laodong1q004", path);
    assertThat(shown.indexOf(cases.get(2))).isLessThan(shown.indexOf(cases.get(0)));
    assertThat(shown).contains("Thiếu chữ ký", "Đồng ý với 2 dòng");
    pages.send("laodong1q004", path + "/appraisal").andExpect(status().isConflict());
    pages.done("laodong1q004", path + "/appraisal", "rest", "true");
    assertThat(play.states(cases))
        .containsExactly(CaseState.IN_DOSSIER, CaseState.IN_DOSSIER, CaseState.TO_VERIFY);
  }

  @Test
  void a_case_that_comes_again_says_why_it_was_sent_back_and_what_changed() throws Exception {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String first = play.prepared(WARD, cases);
    play.signed(first);
    play.appraised(
        first,
        new LineOpinion(cases.get(0), Opinion.sendBack, "Chưa rõ nơi làm việc"),
        new LineOpinion(cases.get(1), Opinion.sendBack, "Thiếu xác nhận"));
    play.state(cases.get(0), CaseState.NOT_PROPOSED);
    String fresh = play.cases(WARD, 1, CaseState.TO_SUBMIT).get(0);
    String second = play.prepared(WARD, List.of(fresh, cases.get(0)));
    play.signed(second);
    String shown = pages.page("laodong1q004", "/decision/dossiers/" + second);
    assertThat(shown)
        .contains(
            "1 hồ sơ trình lần đầu",
            "1 hồ sơ từng bị trả lại, nay trình lại (1 hồ sơ có thay đổi",
            "Chưa rõ nơi làm việc",
            "Phòng Lao động trả lại ở " + first,
            "Nay hội đồng không đề nghị",
            "Thiếu xác nhận");
    assertThat(shown.indexOf(">" + cases.get(0))).isLessThan(shown.indexOf(">" + fresh));
    assertThat(pages.page("laodong1q004", "/decision/dossiers/" + second + "?show=again"))
        .doesNotContain(fresh);
  }

  @Test
  void the_leader_rules_on_exceptions_first_and_a_phrase_brings_its_article() throws Exception {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(dossier, new LineOpinion(cases.get(2), Opinion.disagree, "Đang đóng BHXH"));
    String path = "/decision/dossiers/" + dossier;
    String shown = pages.page("lanhdaoq004", path);
    assertThat(shown.indexOf(cases.get(2))).isLessThan(shown.indexOf(cases.get(0)));
    String list = PageVisits.hidden(shown, "listVersion");
    rule(path, "case", cases.get(2), "ruling", "refused", "article", "Điều 5, 3642/QĐ-UBND")
        .andExpect(status().isBadRequest());
    rule(path, "case", cases.get(2), "ruling", "approved").andExpect(status().isConflict());
    rule(path, "case", cases.get(2), "ruling", "refused", "reason", REASON);
    rule(path, "case", cases.get(1), "ruling", "sentBack", "reason", "Xem lại");
    rule(path, "case", cases.get(1), "ruling", "");
    String ruled = pages.page("lanhdaoq004", path);
    assertThat(ruled)
        .contains(
            REASON, "Điều 5, 3642/QĐ-UBND", "Phê duyệt 0, từ chối 1, trả lại 0, chưa quyết định 2");
    String[] entry = {
      "listVersion",
      list,
      "rulings",
      PageVisits.hidden(shown, "rulings"),
      "decisionNumber",
      DossierPlay.paper(dossier),
      "decidedOn",
      today(),
      "rest",
      "true"
    };
    pages.send("lanhdaoq004", path + "/decision", entry).andExpect(status().isConflict());
    entry[3] = PageVisits.hidden(ruled, "rulings");
    pages.done("lanhdaoq004", path + "/decision", entry);
    assertThat(play.states(cases))
        .containsExactly(CaseState.APPROVED, CaseState.APPROVED, CaseState.REFUSED);
    assertThat(pages.page("canbo1p" + WARD, path))
        .contains("Quyết định số " + DossierPlay.paper(dossier), "refusals.pdf");
  }

  @Test
  void a_dossier_of_another_ward_is_not_shown() throws Exception {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    String other = ByOfficer.user("canbo1", "00124");
    pages.open(other, "/decision/dossiers/" + dossier).andExpect(status().isForbidden());
    pages.open(other, "/decision/dossiers?unit=" + WARD).andExpect(status().isForbidden());
    assertThat(pages.page(other, "/decision/dossiers")).doesNotContain(dossier);
    assertThat(pages.page("laodong1q004", "/decision/dossiers?unit=" + WARD + "&step=toSign"))
        .contains(dossier);
    pages
        .send(other, "/decision/dossiers/" + dossier + "/opinions", "opinion", "agree", "case", "x")
        .andExpect(status().isForbidden());
  }

  private ResultActions rule(String path, String... fields) throws Exception {
    String shown = pages.page("lanhdaoq004", path);
    List<String> form = new ArrayList<>(List.of(fields));
    for (String hash : List.of("listVersion", "rulings")) {
      form.addAll(List.of(hash, PageVisits.hidden(shown, hash)));
    }
    return pages.send("lanhdaoq004", path + "/rulings", form.toArray(String[]::new));
  }

  private String today() {
    return play.today().toString();
  }
}
