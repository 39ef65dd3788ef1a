package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.paper.Printed;

/** The lists of a run and its invitations as they are printed. */
@OfficeTest
@Import(RunPlay.class)
class RunPrintsIT {

  private static final String WARD = "00145";
  private static final List<String> PAPERS = List.of("invitations", "cash-sheet", "payment-list");

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private MockMvc web;

  @Test
  void lists_and_invitations_of_a_released_run_agree_and_the_trail_tells_who_took_them()
      throws Exception {
    String run = play.releasedOver(WARD, dossiers.cases(WARD, 20, CaseState.TO_SUBMIT));
    Printed cash = paper("thuquy", run, "cash-sheet").look("cash-sheet");
    assertThat(cash.text())
        .contains("DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ (TIỀN MẶT)", "Tổng cộng: 10 người 15.000.000")
        .contains("Bằng chữ: Mười lăm triệu đồng.", "THỦ QUỸ", "KẾ TOÁN", "CHỦ TÀI KHOẢN");
    Printed all = paper("ketoan", run, "payment-list").look("payment-list");
    assertThat(all.text())
        .contains("DANH SÁCH CHI TRẢ HỖ TRỢ", "Tổng cộng: 20 người 30.000.000")
        .contains("Chuyển khoản", "Tiền mặt", "Bằng chữ: Ba mươi triệu đồng.");
    Printed invitations =
        paper("thuquy", run, "invitations?day=20/8/2021&place=Nhà văn hóa Tổ 3")
            .look("invitations");
    assertThat(invitations.pages()).hasSize(5);
    assertThat(invitations.text())
        .contains("GIẤY MỜI", "Kính mời ông/bà: Người số", "1.500.000 đồng")
        .contains("Địa điểm: Nhà văn hóa Tổ 3", "20/8/2021");
    assertThat(cash.notEmbedded()).isEmpty();
    assertThat(dossiers.facts("run:" + run)).filteredOn("RunFileTaken"::equals).hasSize(3);
  }

  @Test
  void nothing_is_printed_before_release_or_for_others() throws Exception {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    for (String paper : PAPERS) {
      String address = "/payout/runs/" + run + "/" + paper + ".pdf";
      web.perform(get(address).with(user("ketoanq004"))).andExpect(status().isConflict());
      for (String other : List.of("canbo1p" + WARD, "ketoanp00121", "giamsatq004")) {
        web.perform(get(address).with(user(other))).andExpect(status().isForbidden());
      }
    }
  }

  private Printed paper(String name, String run, String paper) throws Exception {
    String[] parts = (paper.contains("?") ? paper : paper + "?").split("\\?", -1);
    var request = get("/payout/runs/" + run + "/" + parts[0] + ".pdf");
    for (String parameter : parts[1].split("&")) {
      if (!parameter.isEmpty()) {
        request.param(parameter.split("=")[0], parameter.split("=")[1]);
      }
    }
    return Printed.of(
        web.perform(request.with(user(ByOfficer.user(name, WARD))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }
}
