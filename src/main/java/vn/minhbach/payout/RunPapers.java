package vn.minhbach.payout;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Units;
import vn.minhbach.decision.Dossiers;
import vn.minhbach.intake.Applicant;
import vn.minhbach.payout.file.RunPaper;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.Entries;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.Preparation;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.payout.run.RunVersion;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Reads what the papers of a released run print, and tells the trail who took which. */
@Component
@Transactional
class RunPapers {

  private final CurrentOfficer currentOfficer;
  private final RunBook runs;
  private final Entries entries;
  private final Payees payees;
  private final Dossiers dossiers;
  private final Balance balance;
  private final Schemes schemes;
  private final Units units;
  private final Clock clock;
  private final ApplicationEventPublisher facts;

  RunPapers(
      CurrentOfficer currentOfficer,
      RunBook runs,
      Entries entries,
      Payees payees,
      Dossiers dossiers,
      Balance balance,
      Schemes schemes,
      Units units,
      Clock clock,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.runs = runs;
    this.entries = entries;
    this.payees = payees;
    this.dossiers = dossiers;
    this.balance = balance;
    this.schemes = schemes;
    this.units = units;
    this.clock = clock;
    this.facts = facts;
  }

  /**
   * What the papers of a run print, read at one moment.
   *
   * @throws Refused before release, and when a name or account is no longer the one that was
   *     released
   */
  RunPaper of(String number) {
    Run run = runs.find(number);
    currentOfficer.require().asAny(run.ward(), RunSheets.READERS);
    if (!run.isFrozen()) {
      throw new Refused("payout.notReleased", number);
    }
    List<RunLine> lines = runs.lines(run);
    payees.require(number, entries.preparation(run).payees(), lines);
    return paper(run, lines);
  }

  /**
   * Tells the trail that the officer takes a file.
   *
   * @param file its name
   * @param sha256 of its bytes
   */
  void taken(String number, String file, String sha256) {
    Actor actor = currentOfficer.require().asAny(runs.find(number).ward(), RunSheets.READERS);
    facts.publishEvent(new RunFileTaken(number, file, sha256, actor, clock.instant()));
  }

  private RunPaper paper(Run run, List<RunLine> lines) {
    UnitCode ward = run.ward();
    Preparation preparation = entries.preparation(run);
    OffsetDateTime released =
        Micros.toInstant(entries.release(run).releasedAt())
            .atZone(clock.getZone())
            .toOffsetDateTime();
    Map<String, Applicant> people = payees.of(lines);
    return new RunPaper(
        run.number(),
        units.require(new UnitCode(units.require(ward).districtCode())).name(),
        units.require(ward).name(),
        schemes.inForce(run.scheme(), released.toLocalDate()).nameVi(),
        dossiers.papers(balance.dossiersOf(run)).stream()
            .map(paper -> new RunPaper.Ground(paper.number(), paper.signedOn()))
            .toList(),
        preparation.sourceOfFunds(),
        preparation.debtorAccount(),
        preparation.debtorBank(),
        released,
        RunVersion.of(run.number(), lines),
        lines.stream().map(line -> payee(line, people.get(line.caseNumber()))).toList());
  }

  private static RunPaper.Payee payee(RunLine line, Applicant one) {
    return new RunPaper.Payee(
        line.caseNumber(),
        line.paymentKey(),
        one.fullName(),
        one.birthYear(),
        one.idNumber(),
        one.neighbourhood(),
        one.address(),
        line.amount(),
        line.method() == PayMethod.TRANSFER,
        one.account(),
        one.bank());
  }
}
