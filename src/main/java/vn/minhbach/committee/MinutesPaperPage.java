package vn.minhbach.committee;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The minutes of a sitting as a paper. */
@OfficePage(
    roles = {
      Role.councilSecretary,
      Role.councilMember,
      Role.councilChair,
      Role.wardChair,
      Role.wardOfficer,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    })
@ShowsPersons
class MinutesPaperPage {

  private final MinutesPaper minutes;

  MinutesPaperPage(MinutesPaper minutes) {
    this.minutes = minutes;
  }

  @GetMapping("/committee/sittings/{number}/minutes.pdf")
  ResponseEntity<byte[]> minutes(@PathVariable String number) {
    return PaperAnswer.of("bien-ban-" + number + ".pdf", minutes.pdf(number));
  }
}
