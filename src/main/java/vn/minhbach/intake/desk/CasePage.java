package vn.minhbach.intake.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.intake.scan.PaperKind;
import vn.minhbach.intake.scan.Scan;
import vn.minhbach.intake.scan.SentScan;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** What was declared in a case, its receipt code and its scans. */
@Controller
@OfficePage(roles = {Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader})
@RequestMapping("/intake/cases/{caseNumber}")
@ShowsPersons
class CasePage {

  private final CaseDesk desk;
  private final FoundTexts texts;

  CasePage(CaseDesk desk, FoundTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable String caseNumber, Model model, Locale language) {
    CaseDesk.Shown shown = desk.show(caseNumber);
    model.addAttribute("shown", shown);
    model.addAttribute("found", texts.of(shown.findings(), language));
    model.addAttribute("kinds", PaperKind.values());
    return "intake/case";
  }

  @PostMapping("/scans")
  String attach(
      @PathVariable String caseNumber,
      @RequestParam List<MultipartFile> files,
      @RequestParam(defaultValue = "other") String kind,
      RedirectAttributes next)
      throws IOException {
    List<SentScan> sent = new ArrayList<>();
    for (MultipartFile file : files) {
      sent.add(SentScan.of(file));
    }
    int attached = desk.attach(caseNumber, PaperKinds.of(kind), sent);
    Done.tell(next, "application.done.attached", attached);
    return "redirect:/intake/cases/" + caseNumber;
  }

  @GetMapping("/scans/{id}")
  ResponseEntity<byte[]> scan(@PathVariable String caseNumber, @PathVariable long id) {
    Scan scan = desk.scan(caseNumber, id);
    String name = caseNumber + "-" + scan.kind() + "-" + id;
    return PaperAnswer.scan(name, scan.type(), desk.content(scan));
  }
}
