package vn.minhbach.intake.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.intake.scan.PaperKind;
import vn.minhbach.intake.scan.Scans;
import vn.minhbach.intake.scan.SentScan;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Refused;

/**
 * Where a ward officer types one application. Each button sends the whole form and gets it back
 * with what was found, so that nothing is lost and no script is needed.
 */
@Controller
@OfficePage(
    roles = Role.wardOfficer,
    menu = "/intake/applications/new",
    label = "application.page.new",
    order = 120)
@ShowsPersons
@RequestMapping("/intake/applications/new")
class ApplicationPage {

  private static final String VIEW = "intake/application";

  private final ApplicationDesk desk;
  private final Scans scans;
  private final Schemes schemes;
  private final FoundTexts texts;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  ApplicationPage(
      ApplicationDesk desk, Scans scans, Schemes schemes, FoundTexts texts, Clock clock) {
    this.desk = desk;
    this.scans = scans;
    this.schemes = schemes;
    this.texts = texts;
    this.clock = clock;
  }

  /** A scheme that takes applications today. */
  record Choice(String code, String name) {}

  @GetMapping
  String empty(Model model) {
    model.addAttribute("recent", desk.last());
    LocalDate today = LocalDate.now(clock);
    String scheme = choices(today).stream().map(Choice::code).findFirst().orElse("");
    model.addAttribute("focus", "card");
    return show(ApplicationForm.empty(scheme, new Day(today), chance), List.of(), model);
  }

  @PostMapping
  String act(
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "check") String act,
      @RequestParam(required = false) List<MultipartFile> files,
      @RequestHeader(name = "HX-Request", required = false) String byScript,
      Locale language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    ApplicationForm form = ApplicationForm.of(sent);
    try {
      return act(form, sent, act, files, language, model, response, next);
    } catch (Refused refused) {
      if (byScript != null) {
        throw refused; // the page still stands, and says so above the form
      }
      model.addAttribute("refused", text(refused));
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return show(form, List.of(), model);
    }
  }

  private static MessageSourceResolvable text(Refused refused) {
    Object[] some = refused.args().length == 0 ? new Object[] {""} : refused.args();
    return new DefaultMessageSourceResolvable(new String[] {"refused." + refused.code()}, some);
  }

  private String act(
      ApplicationForm form,
      Map<String, String> sent,
      String act,
      List<MultipartFile> files,
      Locale language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    String line = sent.getOrDefault("card", "");
    keep(form, sent, files);
    if (act.equals("card") && !line.isBlank()) {
      model.addAttribute("focus", "phone");
      model.addAttribute("cardRead", true);
      return again(form.with(Card.read(line, LocalDate.now(clock))), model, response);
    }
    if (act.equals("attach")) {
      return again(form, model, response);
    }
    if (act.startsWith("remove-")) {
      scans.remove(form.draft(), desk.actor().officer(), Long.parseLong(act.substring(7)));
      return again(form, model, response);
    }
    boolean isTaking = act.equals("take");
    ApplicationDesk.Answer answer =
        isTaking ? desk.takeIn(form, sent.getOrDefault("seen", "")) : desk.check(form);
    if (answer.caseNumber() != null) {
      String done = answer.isRepeated() ? "application.done.before" : "application.done.taken";
      Done.tell(next, done, answer.caseNumber());
      return "redirect:/intake/cases/" + answer.caseNumber();
    }
    model.addAttribute("seen", answer.version());
    inPlace(response);
    return show(form, texts.of(answer.findings(), language), model);
  }

  private void keep(ApplicationForm form, Map<String, String> sent, List<MultipartFile> files)
      throws IOException {
    if (files == null) {
      return;
    }
    PaperKind kind = PaperKinds.of(sent.get("kind"));
    for (MultipartFile file : files) {
      if (!file.isEmpty()) {
        String by = desk.actor().officer();
        scans.keep(form.draft(), by, kind, SentScan.of(file));
      }
    }
  }

  private String again(ApplicationForm form, Model model, HttpServletResponse response) {
    inPlace(response);
    return show(form, List.of(), model);
  }

  /** A refusal goes above the form, what was found into it. */
  private static void inPlace(HttpServletResponse response) {
    response.setHeader("HX-Retarget", "#application");
    response.setHeader("HX-Reselect", "#application");
    response.setHeader("HX-Reswap", "outerHTML show:window:top");
  }

  private String show(ApplicationForm form, List<FoundTexts.Found> found, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("isChecked", model.containsAttribute("seen"));
    model.addAttribute("found", found);
    model.addAttribute("foundAt", FoundTexts.byField(found));
    model.addAttribute("hasErrors", found.stream().anyMatch(FoundTexts.Found::isError));
    model.addAttribute("hasOthers", !found.stream().allMatch(FoundTexts.Found::isError));
    model.addAttribute("schemes", choices(LocalDate.now(clock)));
    model.addAttribute("scans", scans.waiting(form.draft(), desk.actor().officer()));
    model.addAttribute("kinds", PaperKind.values());
    return VIEW;
  }

  private List<Choice> choices(LocalDate today) {
    return schemes.all().stream()
        .filter(scheme -> scheme.takesApplicationsOn(today))
        .map(scheme -> new Choice(scheme.code(), scheme.nameVi()))
        .distinct()
        .toList();
  }
}
