package vn.minhbach.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.shared.Refused;

/** The ward officer's work list, and recording what was verified. */
@RestController
class VerificationApi {

  /** Up to a thousand cases of one ward, recorded all or none. */
  record Bulk(@NotEmpty @Size(max = 1000) @Valid List<VerificationInput> cases) {}

  /**
   * @param recorded number of cases
   */
  record Recorded(int recorded) {}

  private final Verification verification;
  private final WorkList workList;
  private final CaseSheets sheets;

  VerificationApi(Verification verification, WorkList workList, CaseSheets sheets) {
    this.verification = verification;
    this.workList = workList;
    this.sheets = sheets;
  }

  @ShowsPersons
  @GetMapping("/api/verification/cases")
  List<WorkList.Item> workList(@RequestParam String unit, @RequestParam String scheme) {
    return workList.of(unit, scheme);
  }

  @ShowsPersons
  @GetMapping("/api/verification/cases/{caseNumber}")
  CaseSheet sheet(@PathVariable String caseNumber, Locale language) {
    return sheets.sheet(caseNumber, language);
  }

  @PutMapping("/api/verification/cases/{caseNumber}")
  void save(@PathVariable String caseNumber, @Valid @RequestBody VerificationInput input) {
    same(caseNumber, input);
    verification.save(input);
  }

  @PostMapping("/api/verification/cases/{caseNumber}")
  Recorded verify(@PathVariable String caseNumber, @Valid @RequestBody VerificationInput input) {
    same(caseNumber, input);
    verification.verify(List.of(input));
    return new Recorded(1);
  }

  @PostMapping("/api/verification/cases")
  Recorded verify(@Valid @RequestBody Bulk bulk) {
    verification.verify(bulk.cases());
    return new Recorded(bulk.cases().size());
  }

  private static void same(String caseNumber, VerificationInput input) {
    if (!caseNumber.equals(input.caseNumber())) {
      throw new Refused("verification.otherCase", caseNumber, input.caseNumber());
    }
  }
}
