package vn.minhbach.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.payout.run.LineFilter;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.shared.Refused;

/** The treasurer enters who has the money, by list or by scanner, and completes the settlement. */
@OfficePage(roles = Role.treasurer)
class SettlingPage {

  private final RunSettling settling;
  private final RunActs acts;
  private final Scanning scanning;
  private final RunViews views;

  SettlingPage(RunSettling settling, RunActs acts, Scanning scanning, RunViews views) {
    this.settling = settling;
    this.acts = acts;
    this.scanning = scanning;
    this.views = views;
  }

  /**
   * Enters one result for the ticked lines.
   *
   * @param result absent to take back what was entered
   */
  @PostMapping("/payout/runs/{number}/results")
  String results(
      @PathVariable String number,
      @RequestParam(name = "case", required = false) List<String> cases,
      @RequestParam(required = false) PaymentResult result,
      @RequestParam LocalDate on,
      @RequestParam(required = false) @Size(max = 60) String receiptNumber,
      @RequestParam(required = false) @Size(max = 1000) String reason,
      @RequestParam(defaultValue = "all") LineFilter show,
      @RequestParam(defaultValue = "1") int page,
      RedirectAttributes next) {
    if (cases == null || cases.isEmpty()) {
      throw new Refused("payout.noneChosen");
    }
    if (result == null) {
      settling.takeBack(number, cases);
    } else {
      String why = result == PaymentResult.paid ? null : reason;
      settling.enterFirst(
          number,
          cases.stream()
              .map(one -> new SettledLine(one, result, on, textOrNull(receiptNumber), why))
              .toList());
    }
    Done.tell(next, "payout.done.results", cases.size());
    return "redirect:/payout/runs/%s?show=%s&page=%d".formatted(number, show, page);
  }

  @ShowsPersons
  @GetMapping("/payout/runs/{number}/scan")
  String scan(@PathVariable String number, Locale language, Model model) {
    model.addAttribute("view", views.of(number, LineFilter.open, 1, language));
    Object last = model.getAttribute("last");
    model.addAttribute("paid", last == null ? null : views.line(number, last.toString()));
    return "payout/scan";
  }

  @PostMapping("/payout/runs/{number}/scan")
  String scanned(
      @PathVariable String number,
      @RequestParam @NotBlank @Size(max = 300) String code,
      RedirectAttributes next) {
    next.addFlashAttribute("last", scanning.paid(number, code));
    return "redirect:/payout/runs/" + number + "/scan";
  }

  @PostMapping("/payout/runs/{number}/scan/undo")
  String undo(
      @PathVariable String number,
      @RequestParam(name = "case") String caseNumber,
      RedirectAttributes next) {
    settling.takeBack(number, List.of(caseNumber));
    Done.tell(next, "payout.done.undone", caseNumber);
    return "redirect:/payout/runs/" + number + "/scan";
  }

  /** Completes the settlement with what is entered; the other lines stay open. */
  @PostMapping("/payout/runs/{number}/settlement")
  String settle(@PathVariable String number, RedirectAttributes next) {
    acts.settle(number, new RunController.SettlementEntry(List.of()));
    Done.tell(next, "payout.done.settled", number);
    return "redirect:/payout/runs/" + number;
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
