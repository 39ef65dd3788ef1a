package vn.minhbach.payout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.DossierTotals;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * Holding entitlements back, setting them free, and where the money of a decided list is, over
 * HTTP.
 */
@RestController
@RequestMapping("/api/payout")
class EntitlementController {

  private final CurrentOfficer currentOfficer;
  private final Holding holding;
  private final Balance balance;

  EntitlementController(CurrentOfficer currentOfficer, Holding holding, Balance balance) {
    this.currentOfficer = currentOfficer;
    this.holding = holding;
    this.balance = balance;
  }

  /** Why an entitlement is held. */
  record HoldEntry(@NotBlank @Size(max = 1000) String reason) {}

  @PostMapping("/entitlements/{caseNumber}/hold")
  void hold(@PathVariable String caseNumber, @Valid @RequestBody HoldEntry entry) {
    holding.hold(caseNumber, entry.reason());
  }

  @PostMapping("/entitlements/{caseNumber}/free")
  void free(@PathVariable String caseNumber) {
    holding.free(caseNumber);
  }

  /** Control totals of a decided list, in people and đồng. */
  @GetMapping("/totals")
  DossierTotals totals(@RequestParam String dossier) {
    if (!dossier.matches("\\d{5}-.{1,14}")) {
      throw new Refused("decision.unknown", dossier);
    }
    UnitCode unit = new UnitCode(dossier.substring(0, 5));
    currentOfficer.require().asAny(unit, RunSheets.COUNTERS);
    return balance.ofDossiers(Set.of(dossier));
  }
}
