package vn.minhbach.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.decision.CaseDecision;
import vn.minhbach.decision.CaseDecisions;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.intake.receipt.ReceiptCodes;
import vn.minhbach.intake.receipt.ReceivedCase;
import vn.minhbach.payout.CasePayment;
import vn.minhbach.payout.CasePayments;
import vn.minhbach.publiclist.CasePosting;
import vn.minhbach.publiclist.CasePostings;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.shared.WorkingDays;
import vn.minhbach.verification.AwaitedPapers;
import vn.minhbach.verification.PapersAwaited;

/**
 * Finds where the application of a code stands. For a code that is none it asks the same questions,
 * about no case, so that the time of the answer tells nothing either.
 */
@Component
class Standings {

  private static final String NO_CASE = "-";
  private static final ReceiptCode NO_CODE = new ReceiptCode("-----------");

  private final ReceiptCodes receipts;
  private final PapersAwaited papers;
  private final CasePostings postings;
  private final CaseDecisions decisions;
  private final CasePayments payments;
  private final Schemes schemes;
  private final Units units;
  private final Deadlines deadlines;
  private final WorkingDays workingDays;
  private final Clock clock;

  Standings(
      ReceiptCodes receipts,
      PapersAwaited papers,
      CasePostings postings,
      CaseDecisions decisions,
      CasePayments payments,
      Schemes schemes,
      Units units,
      Deadlines deadlines,
      WorkingDays workingDays,
      Clock clock) {
    this.receipts = receipts;
    this.papers = papers;
    this.postings = postings;
    this.decisions = decisions;
    this.payments = payments;
    this.schemes = schemes;
    this.units = units;
    this.deadlines = deadlines;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Empty for whatever is not the code of a receipt. */
  @Transactional(readOnly = true)
  Optional<Standing> of(String typed) {
    Optional<ReceivedCase> found = receipts.received(ReceiptCode.read(typed).orElse(NO_CODE));
    String number = found.map(ReceivedCase::caseNumber).orElse(NO_CASE);
    AwaitedPapers awaited = papers.of(number).orElse(null);
    CasePosting posting = postings.last(number).orElse(null);
    boolean toServe = postings.isToServe(number);
    CaseDecision decision = decisions.of(number).orElse(null);
    CasePayment payment = payments.of(number).orElse(null);
    return found.map(received -> standing(received, awaited, posting, toServe, decision, payment));
  }

  private Standing standing(
      ReceivedCase received,
      AwaitedPapers awaited,
      CasePosting posting,
      boolean toServe,
      CaseDecision decision,
      CasePayment payment) {
    LocalDate since = Micros.toInstant(received.stateSince()).atZone(clock.getZone()).toLocalDate();
    LocalDate until = until(received.state(), since, posting, toServe);
    return new Standing(
        received,
        units.find(new UnitCode(received.unit())).map(Unit::inSentence).orElse(received.unit()),
        schemes.inForce(received.scheme(), received.receivedOn()).nameVi(),
        since,
        until,
        until == null ? 0 : workingDays.left(LocalDate.now(clock), until),
        awaited,
        posting,
        toServe,
        decision,
        payment);
  }

  private LocalDate until(CaseState state, LocalDate since, CasePosting posting, boolean toServe) {
    if (state == CaseState.APPROVED && toServe) {
      return posting != null && posting.decided() ? posting.endsOn() : null;
    }
    if (state == CaseState.POSTED && posting != null) {
      return posting.endsOn();
    }
    LocalDate day = since;
    try {
      for (String task : Step.tasks(state)) {
        day = deadlines.of(task, day).toInstant().atZone(clock.getZone()).toLocalDate();
      }
    } catch (Refused pastTheCalendar) {
      return null;
    }
    return day.equals(since) ? null : day;
  }
}
