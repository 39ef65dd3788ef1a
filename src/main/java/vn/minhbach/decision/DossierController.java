package vn.minhbach.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import vn.minhbach.decision.list.DecisionEntry;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.shared.UnitCode;

/**
 * Dossiers over HTTP. PUT keeps what a step will record; POST keeps it and completes the step's
 * task.
 */
@RestController
@RequestMapping("/api/decision/dossiers")
class DossierController {

  private final DossierPreparing preparing;
  private final Submission submission;
  private final Appraisal appraisal;
  private final Deciding deciding;
  private final DossierSheets sheets;

  DossierController(
      DossierPreparing preparing,
      Submission submission,
      Appraisal appraisal,
      Deciding deciding,
      DossierSheets sheets) {
    this.preparing = preparing;
    this.submission = submission;
    this.appraisal = appraisal;
    this.deciding = deciding;
    this.sheets = sheets;
  }

  /** A list to prepare; without cases, all of the ward and scheme that wait for submission. */
  record NewDossier(@NotBlank String unit, @NotBlank String scheme, List<@NotBlank String> cases) {}

  /** What the ward chair signs. */
  record SubmissionEntry(
      @NotBlank String listVersion,
      @NotBlank @Size(max = 60) String submissionNumber,
      @NotNull LocalDate signedOn) {}

  /**
   * What the Labour office says; {@code rest} is {@code agree} to agree to every line without an
   * opinion.
   */
  record AppraisalEntry(List<@Valid LineOpinion> lines, @Pattern(regexp = "agree") String rest) {

    AppraisalEntry {
      lines = lines == null ? List.of() : List.copyOf(lines);
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DossierSheet prepare(@Valid @RequestBody NewDossier entry) {
    return sheets.sheet(
        preparing.prepare(new UnitCode(entry.unit()), entry.scheme(), entry.cases()));
  }

  @GetMapping
  List<DossierSheet.Listed> newest(
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) DossierState state) {
    return sheets.newest(unit, state);
  }

  @ShowsPersons
  @GetMapping("/{number}")
  DossierSheet sheet(@PathVariable String number) {
    return sheets.sheet(number);
  }

  @PutMapping("/{number}/submission")
  DossierSheet enterSubmission(
      @PathVariable String number, @Valid @RequestBody SubmissionEntry entry) {
    submission.enter(number, entry.listVersion(), entry.submissionNumber(), entry.signedOn());
    return sheets.sheet(number);
  }

  @PostMapping("/{number}/submission")
  DossierSheet sign(@PathVariable String number, @Valid @RequestBody SubmissionEntry entry) {
    submission.sign(number, entry.listVersion(), entry.submissionNumber(), entry.signedOn());
    return sheets.sheet(number);
  }

  @PutMapping("/{number}/appraisal")
  DossierSheet enterAppraisal(
      @PathVariable String number, @Valid @RequestBody AppraisalEntry entry) {
    appraisal.enter(number, entry.lines(), entry.rest() != null);
    return sheets.sheet(number);
  }

  @PostMapping("/{number}/appraisal")
  DossierSheet appraise(@PathVariable String number, @Valid @RequestBody AppraisalEntry entry) {
    appraisal.appraise(number, entry.lines(), entry.rest() != null);
    return sheets.sheet(number);
  }

  @PutMapping("/{number}/decision")
  DossierSheet enterDecision(@PathVariable String number, @Valid @RequestBody DecisionEntry entry) {
    deciding.enter(number, entry);
    return sheets.sheet(number);
  }

  @PostMapping("/{number}/decision")
  DossierSheet decide(@PathVariable String number, @Valid @RequestBody DecisionEntry entry) {
    deciding.decide(number, entry);
    return sheets.sheet(number);
  }
}
