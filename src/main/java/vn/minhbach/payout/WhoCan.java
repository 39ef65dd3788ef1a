package vn.minhbach.payout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.Preparation;
import vn.minhbach.payout.run.Release;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.shared.UnitCode;

/** Tells by name of account who can take a step over a run or set money free. */
@Component
class WhoCan {

  private final Officers officers;
  private final Units units;
  private final Entries entries;

  WhoCan(Officers officers, Units units, Entries entries) {
    this.officers = officers;
    this.units = units;
    this.entries = entries;
  }

  /**
   * Who can help.
   *
   * @param role what offices call it
   * @param accounts user names, in order
   */
  record Named(MessageSourceResolvable role, List<String> accounts) {

    public String list() {
      return String.join(", ", accounts);
    }
  }

  /** Who sets a held entitlement of the ward free. */
  Named free(UnitCode ward) {
    return named(Role.districtAccountant, at(Role.districtAccountant, district(ward)), Set.of());
  }

  /** Who looks into a gate that holds. */
  Named review(UnitCode ward) {
    List<Officer> found = new ArrayList<>(at(Role.monitor, district(ward)));
    found.addAll(at(Role.monitor, new UnitCode(Units.CITY)));
    return named(Role.monitor, found, Set.of());
  }

  /** Who can take the run's next step, four eyes considered; null when nothing is left to do. */
  Named next(Run run) {
    return switch (run.state()) {
      case OPEN -> named(Role.accountant, at(Role.accountant, run.ward()), Set.of());
      case PREPARED ->
          named(
              Role.districtAccountant,
              at(Role.districtAccountant, district(run.ward())),
              involved(run));
      case RELEASED -> named(Role.treasurer, at(Role.treasurer, run.ward()), involved(run));
      case SETTLED -> null;
    };
  }

  private Set<String> involved(Run run) {
    Preparation preparation = entries.preparation(run);
    Release release = run.state() == RunState.RELEASED ? entries.release(run) : null;
    return Stream.of(
            preparation == null ? null : preparation.person(),
            release == null ? null : release.person())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private UnitCode district(UnitCode ward) {
    return new UnitCode(units.require(ward).districtCode());
  }

  private List<Officer> at(Role role, UnitCode unit) {
    return officers.holding(role, unit);
  }

  private static Named named(Role role, List<Officer> found, Set<String> excluded) {
    return new Named(
        role.word(),
        found.stream()
            .filter(officer -> !excluded.contains(officer.person()))
            .map(Officer::user)
            .toList());
  }
}
