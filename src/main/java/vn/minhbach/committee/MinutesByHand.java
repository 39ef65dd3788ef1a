package vn.minhbach.committee;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.SignedPaper;
import vn.minhbach.paper.SignedPapers;
import vn.minhbach.shared.Actor;

/**
 * The minutes of a sitting as secretary and chair sign them by hand. Their annex names everybody:
 * as on the sheet, names are not for a monitor.
 */
@Component
class MinutesByHand implements SignedPapers {

  private static final List<Role> KEEPERS = List.of(Role.councilSecretary, Role.councilChair);

  private final CurrentOfficer currentOfficer;
  private final SittingDesk desk;
  private final MinutesMapper minutes;
  private final SittingRecord sittingRecord;

  MinutesByHand(
      CurrentOfficer currentOfficer,
      SittingDesk desk,
      MinutesMapper minutes,
      SittingRecord sittingRecord) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.minutes = minutes;
    this.sittingRecord = sittingRecord;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.MINUTES);
  }

  @Override
  public void lock(PaperKind kind, String number) {
    desk.lock(number);
  }

  @Override
  public SignedPaper of(PaperKind kind, String number) {
    Sitting sitting = desk.find(number);
    Officer reader = currentOfficer.require();
    Actor as = reader.asAny(sitting.ward(), SittingSheets.READERS);
    return new SignedPaper(
        kind,
        number,
        "sitting:" + number,
        null,
        true,
        minutes.of(number).map(text -> sittingRecord.version(sitting, text)).orElse(null),
        sitting.state() == SittingState.COUNTED,
        keeper(reader, sitting),
        !as.role().equals(Role.monitor.name()),
        "/committee/sittings/" + number + "/minutes.pdf");
  }

  private static Actor keeper(Officer reader, Sitting sitting) {
    return KEEPERS.stream()
        .filter(reader.roles()::contains)
        .findFirst()
        .map(role -> reader.as(role, sitting.ward()))
        .orElse(null);
  }
}
