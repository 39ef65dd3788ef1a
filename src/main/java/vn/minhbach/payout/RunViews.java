package vn.minhbach.payout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.decision.Dossiers;
import vn.minhbach.intake.Applicant;
import vn.minhbach.page.Paging;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.Glance;
import vn.minhbach.payout.run.LineFilter;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.run.RunVersion;

/** Makes the page of a run: names are read for the lines that are shown alone. */
@Component
@Transactional(readOnly = true)
class RunViews {

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entries entries;
  private final Entitlements entitlements;
  private final Dossiers dossiers;
  private final Balance balance;
  private final Payees payees;
  private final Reasons reasons;
  private final HeldViews heldViews;
  private final WhoCan whoCan;

  RunViews(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entries entries,
      Entitlements entitlements,
      Dossiers dossiers,
      Balance balance,
      Payees payees,
      Reasons reasons,
      HeldViews heldViews,
      WhoCan whoCan) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entries = entries;
    this.entitlements = entitlements;
    this.dossiers = dossiers;
    this.balance = balance;
    this.payees = payees;
    this.reasons = reasons;
    this.heldViews = heldViews;
    this.whoCan = whoCan;
  }

  RunView of(String number, LineFilter show, int page, Locale language) {
    Run run = runs.find(number);
    currentOfficer.require().asAny(run.ward(), RunSheets.READERS);
    List<RunLine> all = runs.lines(run);
    List<RunLine> wanted = all.stream().filter(show::shows).toList();
    Paging paging = Paging.of(page, wanted.size());
    Set<String> lists = balance.dossiersOf(run);
    return new RunView(
        run,
        RunVersion.of(number, all),
        entries.preparation(run),
        run.state() == RunState.OPEN ? reasons.newest(List.of(number)).get(number) : null,
        dossiers.papers(lists),
        Glance.of(run, balance.ofRun(run), all),
        balance.ofDossiers(lists),
        whoCan.next(run),
        heldViews.of(entitlements.held(lists), language),
        filters(all),
        show,
        paging,
        rows(paging.part(wanted)));
  }

  /** One line of the run; null where the case is not in it. */
  RunView.Row line(String number, String caseNumber) {
    Run run = runs.find(number);
    currentOfficer.require().asAny(run.ward(), RunSheets.READERS);
    return rows(
            runs.lines(run).stream().filter(line -> line.caseNumber().equals(caseNumber)).toList())
        .stream()
        .findFirst()
        .orElse(null);
  }

  private List<RunView.Row> rows(List<RunLine> shown) {
    Map<String, Applicant> people = payees.of(shown);
    return shown.stream()
        .map(line -> new RunView.Row(line, people.get(line.caseNumber())))
        .toList();
  }

  private static Map<LineFilter, Long> filters(List<RunLine> all) {
    Map<LineFilter, Long> counts = new EnumMap<>(LineFilter.class);
    for (LineFilter filter : LineFilter.values()) {
      counts.put(filter, all.stream().filter(filter::shows).count());
    }
    return counts;
  }
}
