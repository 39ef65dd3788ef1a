package vn.minhbach.publiclist;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The notice of a posting as a paper. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.councilSecretary,
      Role.councilChair,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    })
@ShowsPersons
class NoticePage {

  private final NoticePaper notice;

  NoticePage(NoticePaper notice) {
    this.notice = notice;
  }

  @GetMapping("/publiclist/postings/{number}/notice.pdf")
  ResponseEntity<byte[]> notice(@PathVariable String number) {
    return PaperAnswer.of("thong-bao-niem-yet-" + number + ".pdf", notice.pdf(number));
  }
}
