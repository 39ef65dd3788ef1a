package vn.minhbach.publiclist.objection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.page.ShowsPersons;

/** Objections. PUT writes down what a task form then completes; POST does both at once. */
@RestController
@RequestMapping("/api/publiclist/objections")
class ObjectionApi {

  /** The case that was opened; blank for somebody who does not want to apply. */
  record Opened(@Size(max = 20) String caseNumber) {}

  private final Receiving receiving;
  private final Triage triage;
  private final Concluding concluding;
  private final Supplementary supplementary;
  private final ObjectionSheets sheets;

  ObjectionApi(
      Receiving receiving,
      Triage triage,
      Concluding concluding,
      Supplementary supplementary,
      ObjectionSheets sheets) {
    this.receiving = receiving;
    this.triage = triage;
    this.concluding = concluding;
    this.supplementary = supplementary;
    this.sheets = sheets;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Objection record(@Valid @RequestBody ObjectionEntry entry) {
    return receiving.record(entry);
  }

  @ShowsPersons
  @GetMapping("/{number}")
  ObjectionSheet sheet(@PathVariable String number) {
    return sheets.sheet(number);
  }

  @PutMapping("/{number}/triage")
  void enterTriage(@PathVariable String number, @Valid @RequestBody TriageEntry entry) {
    triage.enter(number, entry);
  }

  @PostMapping("/{number}/triage")
  void triage(@PathVariable String number, @Valid @RequestBody TriageEntry entry) {
    triage.complete(number, entry);
  }

  @PutMapping("/{number}/conclusion")
  void enterConclusion(@PathVariable String number, @Valid @RequestBody ConclusionEntry entry) {
    concluding.enter(number, entry);
  }

  @PostMapping("/{number}/conclusion")
  void conclude(@PathVariable String number, @Valid @RequestBody ConclusionEntry entry) {
    concluding.complete(number, entry);
  }

  @PutMapping("/{number}/case")
  void enterCase(@PathVariable String number, @Valid @RequestBody Opened opened) {
    supplementary.enter(number, opened.caseNumber());
  }

  @PostMapping("/{number}/case")
  void openCase(@PathVariable String number, @Valid @RequestBody Opened opened) {
    supplementary.complete(number, opened.caseNumber());
  }
}
