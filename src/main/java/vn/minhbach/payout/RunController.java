package vn.minhbach.payout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.shared.UnitCode;

/**
 * Runs of payments over HTTP. PUT keeps what a step will record; POST keeps it and completes the
 * step's task.
 */
@RestController
@RequestMapping("/api/payout/runs")
class RunController {

  private final RunOpening opening;
  private final RunActs acts;
  private final SamePerson samePerson;
  private final RunSheets sheets;

  RunController(RunOpening opening, RunActs acts, SamePerson samePerson, RunSheets sheets) {
    this.opening = opening;
    this.acts = acts;
    this.samePerson = samePerson;
    this.sheets = sheets;
  }

  /** A later run, over one decided list or over all of the ward and scheme. */
  record NewRun(@NotBlank String unit, @NotBlank String scheme, String dossier) {}

  /**
   * What the accountant enters; account and bank of the office at the Treasury are for the bank's
   * file.
   */
  record PreparationEntry(
      @NotBlank @Size(max = 300) String sourceOfFunds,
      @Size(max = 34) String debtorAccount,
      @Size(max = 140) String debtorBank,
      @NotBlank String listVersion) {}

  /** What the district's accountant decides; a refusal needs a reason. */
  record ReleaseEntry(
      @NotNull Boolean approve, @Size(max = 1000) String reason, @NotBlank String listVersion) {}

  /** What became of lines; those not named stay open. */
  record SettlementEntry(@NotNull List<@Valid SettledLine> lines) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RunSheet open(@Valid @RequestBody NewRun entry, Locale locale) {
    return sheets.sheet(
        opening.open(new UnitCode(entry.unit()), entry.scheme(), entry.dossier()), locale);
  }

  @GetMapping
  List<RunSheet.Listed> newest(
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) RunState state,
      @RequestParam(required = false) String dossier) {
    return sheets.newest(unit, state, dossier);
  }

  @ShowsPersons
  @GetMapping("/{number}")
  RunSheet sheet(@PathVariable String number, Locale locale) {
    return sheets.sheet(number, locale);
  }

  @PutMapping("/{number}/preparation")
  RunSheet enterPreparation(
      @PathVariable String number, @Valid @RequestBody PreparationEntry entry, Locale locale) {
    samePerson.catchUp(number);
    acts.enter(number, entry);
    return sheets.sheet(number, locale);
  }

  @PostMapping("/{number}/preparation")
  RunSheet prepare(
      @PathVariable String number, @Valid @RequestBody PreparationEntry entry, Locale locale) {
    samePerson.catchUp(number);
    acts.prepare(number, entry);
    return sheets.sheet(number, locale);
  }

  @PutMapping("/{number}/release")
  RunSheet enterRelease(
      @PathVariable String number, @Valid @RequestBody ReleaseEntry entry, Locale locale) {
    acts.enter(number, entry);
    return sheets.sheet(number, locale);
  }

  @PostMapping("/{number}/release")
  RunSheet release(
      @PathVariable String number, @Valid @RequestBody ReleaseEntry entry, Locale locale) {
    acts.release(number, entry);
    return sheets.sheet(number, locale);
  }

  @PutMapping("/{number}/settlement")
  RunSheet enterSettlement(
      @PathVariable String number, @Valid @RequestBody SettlementEntry entry, Locale locale) {
    acts.enter(number, entry);
    return sheets.sheet(number, locale);
  }

  @PostMapping("/{number}/settlement")
  RunSheet settle(
      @PathVariable String number, @Valid @RequestBody SettlementEntry entry, Locale locale) {
    acts.settle(number, entry);
    return sheets.sheet(number, locale);
  }
}
