package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.RunPlay;

/** What a dossier's sheet shows, and to whom. */
@OfficeTest
@Import(RunPlay.class)
class DossierSheetIT {

  private static final String WARD = "00118";

  @Autowired private DossierPlay play;
  @Autowired private DossierSheets sheets;

  @Test
  void lines_that_need_a_ruling_of_their_own_stand_first_in_the_leader_s_sheet() {
    List<String> proposed = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    List<String> notProposed = play.cases(WARD, 2, CaseState.NOT_PROPOSED);
    List<String> mixed =
        List.of(
            proposed.get(0),
            notProposed.get(0),
            proposed.get(1),
            notProposed.get(1),
            proposed.get(2));
    String dossier = play.prepared(WARD, mixed);
    assertThat(shown(dossier)).containsExactlyElementsOf(mixed);
    play.signed(dossier);
    play.appraised(dossier, new LineOpinion(proposed.get(2), Opinion.disagree, "Đang đóng BHXH"));
    assertThat(shown(dossier))
        .containsExactly(
            notProposed.get(0),
            notProposed.get(1),
            proposed.get(2),
            proposed.get(0),
            proposed.get(1));
  }

  @Test
  void a_dossier_is_seen_in_its_area_alone() {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    assertThatThrownBy(() -> play.sheet(user("canbo1", "00124"), dossier))
        .hasMessage("access.area");
    assertThatThrownBy(() -> play.sheet(user("uyvien1", WARD), dossier)).hasMessage("access.role");
    assertThat(as(user("canbo1", "00124"), () -> sheets.newest(null, null)))
        .extracting(DossierSheet.Listed::number)
        .doesNotContain(dossier);
    assertThat(as("laodong1q004", () -> sheets.newest(WARD, DossierState.PREPARED)))
        .extracting(DossierSheet.Listed::number)
        .contains(dossier);
    assertThatThrownBy(() -> as(user("canbo1", "00124"), () -> sheets.newest(WARD, null)))
        .hasMessage("access.area");
  }

  private List<String> shown(String dossier) {
    return play.sheet("lanhdaoq004", dossier).lines().stream()
        .map(DossierSheet.Row::caseNumber)
        .toList();
  }
}
