package vn.minhbach.publiclist.objection;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The receipt of an objection and its answer as papers. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    })
@ShowsPersons
class ObjectionPaperPage {

  private final ObjectionPapers papers;

  ObjectionPaperPage(ObjectionPapers papers) {
    this.papers = papers;
  }

  @GetMapping("/publiclist/objections/{number}/receipt.pdf")
  ResponseEntity<byte[]> receipt(@PathVariable String number) {
    return PaperAnswer.of("bien-nhan-phan-anh-" + number + ".pdf", papers.receipt(number));
  }

  @GetMapping("/publiclist/objections/{number}/answer.pdf")
  ResponseEntity<byte[]> answer(@PathVariable String number) {
    return PaperAnswer.of("tra-loi-phan-anh-" + number + ".pdf", papers.answer(number));
  }
}
