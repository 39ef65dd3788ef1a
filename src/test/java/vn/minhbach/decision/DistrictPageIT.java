package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.as;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.shared.Dong;

/** All wards of a district side by side. */
@OfficeTest
@Import(RunPlay.class)
class DistrictPageIT {

  private static final String WARD = "00151";

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay runs;
  @Autowired private WardBoard board;
  @Autowired private MockMvc web;

  @Test
  void each_ward_counts_how_far_its_cases_have_come() throws Exception {
    List<Long> before = people(ward());
    long dong = ward().at(Reached.received).dong();
    dossiers.cases(WARD, 1, CaseState.TO_VERIFY);
    dossiers.cases(WARD, 1, CaseState.VERIFIED);
    dossiers.cases(WARD, 1, CaseState.POSTED);
    List<String> paid = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    List<String> notProposed = dossiers.cases(WARD, 1, CaseState.NOT_PROPOSED);
    List<String> back = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = runs.releasedOver(WARD, paid);
    runs.settled(run, PaymentResult.paid, paid.get(0));
    String open = dossiers.prepared(WARD, List.of(notProposed.get(0), back.get(0)));
    dossiers.signed(open);
    dossiers.appraised(open, new LineOpinion(back.get(0), Opinion.sendBack, "x"));
    WardBoard.Ward ward = ward();
    List<Long> more = List.of(6L, 4L, 2L, 2L, 2L, 2L, 1L, 1L);
    assertThat(people(ward))
        .isEqualTo(
            IntStream.range(0, more.size()).mapToObj(i -> before.get(i) + more.get(i)).toList());
    assertThat(ward.at(Reached.received).dong() - dong).isEqualTo(6 * DossierPlay.RATE);
    assertThat(page("lanhdaoq004", "/decision"))
        .contains("Phường", new Dong(ward.at(Reached.received).dong()).toString());
    assertThat(page("lanhdaoq004", "/decision/wards/" + WARD + "?step=posted"))
        .contains(paid.get(0), ward.at(Reached.posted).people() + " hồ sơ")
        .doesNotContain(notProposed.get(0), back.get(0));
    web.perform(
            get("/decision/wards/" + WARD + "?step=submitted")
                .accept(MediaType.TEXT_HTML)
                .with(user("laodong1q004")))
        .andExpect(redirectedUrl("/decision/dossiers?unit=" + WARD + "&step=submitted"));
    web.perform(
            get("/decision/wards/" + WARD).accept(MediaType.TEXT_HTML).with(user("lanhdaoq001")))
        .andExpect(status().isForbidden());
    assertThat(page("lanhdaoq001", "/decision")).doesNotContain("/decision/wards/" + WARD);
  }

  private static List<Long> people(WardBoard.Ward ward) {
    return ward.reached().values().stream().map(sum -> sum.people()).toList();
  }

  private WardBoard.Ward ward() {
    return as("laodong1q004", () -> board.of(DossierPlay.SCHEME)).wards().stream()
        .filter(one -> one.unit().code().equals(WARD))
        .findFirst()
        .orElseThrow();
  }

  private String page(String officer, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(officer)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
