package vn.minhbach.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficeFrame;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.shared.Refused;

/** A signed paper: its draft, its number and date, its scans. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.councilSecretary,
      Role.councilMember,
      Role.councilChair,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    })
class SignedPaperPage {

  private static final int LONGEST_NUMBER = 60;

  /** Where papers lie that are not a dossier's. */
  private static final Map<String, String> MENU =
      Map.of(
          "minutes", "/committee/sittings",
          "notice", "/publiclist/postings",
          "request", "/verification",
          "answer", "/publiclist/objections");

  private final PaperDesk desk;
  private final PaperKeeping keeping;
  private final ScanMapper scans;
  private final Scans rule;

  SignedPaperPage(PaperDesk desk, PaperKeeping keeping, ScanMapper scans, Scans rule) {
    this.desk = desk;
    this.keeping = keeping;
    this.scans = scans;
    this.rule = rule;
  }

  @GetMapping("/papers/{kind}/{subject}")
  String paper(
      @PathVariable String kind,
      @PathVariable String subject,
      @ModelAttribute("frame") OfficeFrame frame,
      Model model) {
    model.addAttribute("frame", frame.at(MENU.getOrDefault(kind, "/decision/dossiers")));
    SignedPaper paper = desk.find(PaperKind.of(kind), subject);
    model.addAttribute("paper", paper);
    model.addAttribute("scans", scans.of(paper.kind(), subject));
    model.addAttribute("bound", bound(paper));
    model.addAttribute("required", rule.areRequired());
    model.addAttribute("most", PaperKeeping.MOST_MEGABYTES);
    return "paper/signed";
  }

  @PostMapping("/papers/numbers")
  String number(
      @RequestParam String kind,
      @RequestParam String subject,
      @RequestParam String number,
      @RequestParam LocalDate dated,
      RedirectAttributes next) {
    String whole = number.strip();
    if (whole.isEmpty() || whole.length() > LONGEST_NUMBER) {
      throw new Refused("paper.numberMalformed", LONGEST_NUMBER);
    }
    keeping.number(PaperKind.of(kind), subject, new Numbered(whole, dated));
    Done.tell(next, "paper.done.numbered", whole);
    return back(kind, subject);
  }

  @PostMapping("/papers/scans")
  String attach(
      @RequestParam String kind,
      @RequestParam String subject,
      @RequestParam MultipartFile file,
      RedirectAttributes next)
      throws IOException {
    keeping.attach(PaperKind.of(kind), subject, PaperKeeping.look(file.getBytes()));
    Done.tell(next, "paper.done.attached");
    return back(kind, subject);
  }

  @ShowsPersons
  @GetMapping("/papers/scans/{id}")
  ResponseEntity<byte[]> scan(@PathVariable long id) {
    PaperKeeping.Content content = keeping.content(id);
    Scan scan = content.scan();
    String name = scan.kind().word() + "-" + scan.subject();
    return PaperAnswer.scan(name, scan.mediaType(), content.bytes());
  }

  /** What a scan of the paper as it is now would be bound to. */
  private static String bound(SignedPaper paper) {
    return paper.version() == null || paper.numbered() == null
        ? null
        : Scans.bound(paper.kind(), paper.subject(), paper.version(), paper.numbered());
  }

  private static String back(String kind, String subject) {
    return "redirect:/papers/" + kind + "/" + subject;
  }
}
