package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.decision.list.LineRuling;
import vn.minhbach.intake.CaseState;
import vn.minhbach.paper.Printed;
import vn.minhbach.payout.RunPlay;

/** Submission, decision and refusals of a dossier as they are printed. */
@OfficeTest
@Import(RunPlay.class)
class DossierPapersIT {

  private static final String WARD = "00133";

  @Autowired private DossierPlay play;
  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_submission_is_a_draft_until_its_number_is_entered_and_carries_its_list() throws Exception {
    String dossier = play.prepared(WARD, play.cases(WARD, 40, CaseState.TO_SUBMIT));
    Printed draft = paper("chutich", dossier, "submission").look("submission");
    assertThat(draft.pages().get(0))
        .contains("Số: DỰ THẢO/TTr-UBND", "TỜ TRÌNH", "Kính gửi: Ủy ban nhân dân quận Long Biên")
        .contains("40 (bốn mươi) hồ sơ")
        .contains("60.000.000 đồng (bằng chữ: Sáu mươi triệu đồng)")
        .contains("TM. ỦY BAN NHÂN DÂN", "Nơi nhận:");
    play.signed(dossier);
    Printed signed = paper("chutich", dossier, "submission");
    assertThat(signed.text())
        .contains("Số: 12/TTr-UBND")
        .containsPattern(
            "Kèm theo Tờ trình số 12/TTr-UBND ngày \\d+/\\d+/2021 của Ủy ban nhân dân phường")
        .contains("Cộng số đề nghị hỗ trợ: 40 người 60.000.000")
        .doesNotContain("DỰ THẢO");
    assertThat(signed.notEmbedded()).isEmpty();
  }

  @Test
  void a_decision_lists_who_is_approved_and_each_refused_person_gets_reason_article_and_remedy()
      throws Exception {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(dossier);
    play.decided(
        dossier,
        new LineRuling(
            cases.get(2),
            "Có hợp đồng lao động trong thời gian đề nghị hỗ trợ",
            DossierPlay.ARTICLE),
        new LineRuling(cases.get(1), "Đã hưởng chính sách khác", "Điều 77, 1/QĐ-UBND"));
    Printed decision = paper("canbo1", dossier, "decision").look("decision");
    assertThat(decision.text())
        .contains("Số: " + DossierPlay.paper(dossier), "ỦY BAN NHÂN DÂN QUẬN LONG BIÊN")
        .contains("thẩm quyền phê duyệt danh sách")
        .contains("Điều 1. Phê duyệt danh sách 1 (một) người")
        .contains("Không phê duyệt 2 hồ sơ")
        .contains("Bằng chữ: Một triệu năm trăm nghìn đồng./.")
        .contains(cases.get(0))
        .doesNotContain(cases.get(2));
    Printed refusals = paper("canbo1", dossier, "refusals").look("refusals");
    assertThat(refusals.pages()).as("a sheet each").hasSize(2);
    assertThat(refusals.pages().get(0))
        .contains(cases.get(1), "Đã hưởng chính sách khác")
        .contains("Điều 77, 1/QĐ-UBND (căn cứ chưa kiểm chứng)");
    assertThat(refusals.pages().get(1))
        .contains("Có hợp đồng lao động trong thời gian đề nghị hỗ trợ")
        .contains("2. Căn cứ: Điều 5, 3642/QĐ-UBND.")
        .contains("90 ngày", "(Điều 9, 02/2011/QH13)", "(Điều 116, 93/2015/QH13)");
    assertThat(refusals.pages().get(1))
        .contains("5. Ông/bà có thể hỏi")
        .contains("chính sách khác đang thực hiện", "TM. ỦY BAN NHÂN DÂN");
  }

  @Test
  void a_deputy_of_the_chair_signs_in_the_chairs_stead() throws Exception {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    String stead = "KT. CHỦ TỊCH";
    String chair = ByOfficer.name("chutichp00133");
    assertThat(paper("chutich", dossier, "submission").text())
        .contains(chair)
        .doesNotContain(stead);
    sql.update(
        """
        INSERT INTO access_deputy (deputy, instead_of, from_day, to_day, appointed_at)
        VALUES ('canbo2p00133', 'chutichp00133', '2021-01-01', '2099-12-31', 1)
        """);
    try {
      assertThat(paper("chutich", dossier, "submission").look("deputy").text())
          .contains("TM. ỦY BAN NHÂN DÂN", stead, "PHÓ CHỦ TỊCH")
          .doesNotContain(chair);
      assertThat(paper("chutich", dossier, "decision").text()).doesNotContain(stead);
      play.signed(dossier);
      assertThat(paper("chutich", dossier, "submission").text())
          .as("the chair signed in person")
          .contains(chair)
          .doesNotContain(stead);
    } finally {
      sql.update("DELETE FROM access_deputy WHERE instead_of = 'chutichp00133'");
    }
  }

  @Test
  void papers_of_a_dossier_are_for_those_who_see_its_sheet() throws Exception {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    for (String other : List.of("canbo1p00124", "giamsatq004", "ketoanq004")) {
      for (String paper : List.of("submission", "decision", "refusals")) {
        web.perform(get("/decision/dossiers/{n}/{p}.pdf", dossier, paper).with(user(other)))
            .andExpect(status().isForbidden());
      }
    }
  }

  private Printed paper(String name, String dossier, String paper) throws Exception {
    return Printed.of(
        web.perform(
                get("/decision/dossiers/{n}/{p}.pdf", dossier, paper)
                    .with(user(ByOfficer.user(name, WARD))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }
}
