package vn.minhbach.payout.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.decision.ApprovedLine;
import vn.minhbach.decision.Dossiers;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;

/**
 * Compares what was decided, what is in a run and what became of it; a run that does not balance
 * goes no further.
 */
@Component
public class Balance {

  private final Dossiers dossiers;
  private final Entitlements entitlements;
  private final RunBook runs;
  private final Entries entries;

  Balance(Dossiers dossiers, Entitlements entitlements, RunBook runs, Entries entries) {
    this.dossiers = dossiers;
    this.entitlements = entitlements;
    this.runs = runs;
    this.entries = entries;
  }

  /** Against what was prepared; a run that waits to be prepared, also again, is as planned. */
  public RunTotals ofRun(Run run) {
    return runs.totals(run, run.state() == RunState.OPEN ? null : entries.prepared(run));
  }

  /** Over these dossiers together. */
  public DossierTotals ofDossiers(Collection<String> numbers) {
    List<Long> decided = dossiers.approved(numbers).stream().map(ApprovedLine::amount).toList();
    return DossierTotals.of(Sum.of(decided), entitlements.totals(numbers));
  }

  /** The dossiers from which the run's lines come; its own if it is over one. */
  public Set<String> dossiersOf(Run run) {
    if (run.dossier() != null) {
      return Set.of(run.dossier());
    }
    Set<String> found = new LinkedHashSet<>();
    List<String> cases = runs.lines(run).stream().map(RunLine::caseNumber).toList();
    entitlements.ofCases(cases).stream().map(Entitlement::dossier).sorted().forEach(found::add);
    return found;
  }

  /** What does not balance: the run's number, and the numbers of its dossiers. */
  public List<String> wrong(Run run) {
    List<String> wrong = new ArrayList<>();
    if (!ofRun(run).balanced()) {
      wrong.add(run.number());
    }
    for (String dossier : dossiersOf(run)) {
      if (!ofDossiers(Set.of(dossier)).balanced()) {
        wrong.add(dossier);
      }
    }
    return wrong;
  }

  /** Refuses to go on with figures that do not agree. */
  public void require(Run run) {
    List<String> wrong = wrong(run);
    if (!wrong.isEmpty()) {
      throw new Refused("payout.unbalanced", run.number(), String.join(", ", wrong));
    }
  }
}
