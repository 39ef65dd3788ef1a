package vn.minhbach.committee;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.CaseTotal;
import vn.minhbach.intake.Cases;
import vn.minhbach.page.Paging;

/** The sittings of an officer's area, newest first, and the verified cases that wait for one. */
@Component
@Transactional(readOnly = true)
class SittingList {

  /**
   * One page of the sittings.
   *
   * @param state of all of them; null for any
   */
  record Shown(List<Sitting> sittings, SittingState state, Paging paging) {}

  private final CurrentOfficer currentOfficer;
  private final SittingMapper sittings;
  private final Cases cases;

  SittingList(CurrentOfficer currentOfficer, SittingMapper sittings, Cases cases) {
    this.currentOfficer = currentOfficer;
    this.sittings = sittings;
    this.cases = cases;
  }

  Shown page(SittingState state, int page) {
    Area area = currentOfficer.require().areaAs(SittingSheets.READERS);
    Paging paging = Paging.of(page, sittings.count(area.units(), state));
    return new Shown(
        sittings.page(area.units(), state, paging.offset(), paging.size()), state, paging);
  }

  /** By ward and scheme; none for who does not call sittings. */
  List<CaseTotal> waiting() {
    Officer officer = currentOfficer.require();
    return officer.roles().contains(Role.councilSecretary)
        ? cases.totals(officer.area(), CaseState.VERIFIED)
        : List.of();
  }
}
