package vn.minhbach.payout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.decision.Dossiers;
import vn.minhbach.intake.Applicant;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.entitlement.Held;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.Preparation;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.run.RunVersion;
import vn.minhbach.shared.UnitCode;

/** Shows runs to the officers who work on them, in their area only. */
@Component
@Transactional(readOnly = true)
class RunSheets {

  static final Role[] READERS = {Role.accountant, Role.treasurer, Role.districtAccountant};

  /** Who may also read what shows no names. */
  static final Role[] COUNTERS = {
    Role.accountant, Role.treasurer, Role.districtAccountant, Role.districtLeader, Role.monitor
  };

  private static final int PAGE = 200;

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entries entries;
  private final Entitlements entitlements;
  private final Dossiers dossiers;
  private final Balance balance;
  private final Payees payees;
  private final Reasons reasons;
  private final MessageSource texts;

  RunSheets(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entries entries,
      Entitlements entitlements,
      Dossiers dossiers,
      Balance balance,
      Payees payees,
      Reasons reasons,
      MessageSource texts) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entries = entries;
    this.entitlements = entitlements;
    this.dossiers = dossiers;
    this.balance = balance;
    this.payees = payees;
    this.reasons = reasons;
    this.texts = texts;
  }

  RunSheet sheet(String number, Locale locale) {
    Run run = runs.find(number);
    currentOfficer.require().asAny(run.ward(), READERS);
    List<RunLine> lines = runs.lines(run);
    Map<String, Applicant> people = payees.of(lines);
    Preparation preparation = entries.preparation(run);
    return new RunSheet(
        number,
        run.unit(),
        run.scheme(),
        run.dossier(),
        run.state(),
        RunVersion.of(number, lines),
        dossiers.papers(balance.dossiersOf(run)),
        preparation == null ? null : preparation.sourceOfFunds(),
        preparation == null ? null : preparation.debtorAccount(),
        preparation == null ? null : preparation.debtorBank(),
        refusedBecause(run),
        balance.ofRun(run),
        lines.stream().map(line -> RunSheet.Row.of(line, people.get(line.caseNumber()))).toList(),
        held(run, locale));
  }

  /**
   * The newest runs in the officer's area, without names; {@code unit}, {@code state} and {@code
   * dossier} null for any.
   */
  List<RunSheet.Listed> newest(String unit, RunState state, String dossier) {
    Officer officer = currentOfficer.require();
    officer.asAny(unit == null ? officer.unit() : new UnitCode(unit), COUNTERS);
    Set<String> units = unit == null ? officer.area().units() : Set.of(unit);
    return runs.newest(units, state, dossier, PAGE).stream().map(RunSheet.Listed::of).toList();
  }

  private String refusedBecause(Run run) {
    return run.state() == RunState.OPEN
        ? reasons.newest(List.of(run.number())).get(run.number())
        : null;
  }

  private List<RunSheet.HeldRow> held(Run run, Locale locale) {
    List<Entitlement> held = entitlements.held(balance.dossiersOf(run));
    List<String> byOfficer =
        held.stream()
            .filter(one -> one.held() == Held.BY_OFFICER)
            .map(Entitlement::caseNumber)
            .toList();
    Map<String, String> words = reasons.newest(byOfficer);
    return held.stream().map(one -> held(one, words.get(one.caseNumber()), locale)).toList();
  }

  private RunSheet.HeldRow held(Entitlement one, String reason, Locale locale) {
    Object[] args = {one.caseNumber(), one.heldFor()};
    String message = texts.getMessage("payout.held." + one.held(), args, one.held().name(), locale);
    return new RunSheet.HeldRow(
        one.caseNumber(), one.amount(), one.held().name(), one.heldFor(), reason, message);
  }
}
