package vn.minhbach.oversight;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.shared.UnitCode;

/** The control totals of a ward and scheme through all stages, in people and đồng. */
@RestController
class TotalsApi {

  private final ControlTotals totals;
  private final CurrentOfficer officers;

  TotalsApi(ControlTotals totals, CurrentOfficer officers) {
    this.totals = totals;
    this.officers = officers;
  }

  @GetMapping("/api/oversight/totals")
  List<ControlTotal> totals(@RequestParam String unit, @RequestParam String scheme) {
    officers.require().asAny(new UnitCode(unit), Readers.ROLES);
    return totals.of(unit, scheme);
  }
}
