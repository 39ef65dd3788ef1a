package vn.minhbach.intake.staging;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import vn.minhbach.intake.Acceptance;
import vn.minhbach.intake.check.CheckedRow;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * One application that an officer typed: received, checked and accepted at once as a list of one
 * row, in the same ways as a ward's Excel list.
 */
@Component
public class SingleApplication {

  /** What the officer sees of it in the list of lists. */
  private static final String NAME = "ho-so-le.json";

  private final Reception reception;
  private final ListMapper lists;
  private final Checking checking;
  private final Acceptance acceptance;

  SingleApplication(
      Reception reception, ListMapper lists, Checking checking, Acceptance acceptance) {
    this.reception = reception;
    this.lists = lists;
    this.checking = checking;
    this.acceptance = acceptance;
  }

  /**
   * What was typed.
   *
   * @param written what is kept of it, as the file of a list is
   */
  public record Typed(
      String unit, String scheme, LocalDate receivedOn, byte[] written, ListRow row) {}

  /**
   * What became of it.
   *
   * @param list id of its list; 0 when it was not taken in
   * @param isRepeated the same application had been taken in before
   */
  public record Entered(long list, boolean isRepeated, List<Finding> findings) {

    public boolean isTaken() {
      return list != 0;
    }
  }

  /**
   * Checks the application, and takes it in if it is wanted with these findings; else nothing of it
   * is kept. The same application twice is taken in once.
   *
   * @param isWanted asked with what the check found
   * @param taken told the id of the list in the same transaction, once its case is open or when it
   *     was open before
   * @throws Refused as for a list, and code {@code application.busy}
   */
  public Entered enter(Typed typed, Predicate<CheckedRow> isWanted, LongConsumer taken) {
    return checking.alone(transaction -> enter(typed, isWanted, taken, transaction));
  }

  private Entered enter(
      Typed typed,
      Predicate<CheckedRow> isWanted,
      LongConsumer taken,
      TransactionStatus transaction) {
    Reception.Received received =
        reception.receive(
            typed.written(), NAME, typed.scheme(), typed.unit(), typed.receivedOn(), Source.desk);
    if (received.isRepeated()) {
      taken.accept(received.id());
      return new Entered(received.id(), true, List.of());
    }
    StagedList list = lists.sameFile(typed.scheme(), typed.unit(), Sha256.hex(typed.written()));
    CheckedRow checked = checking.check(list, typed.row());
    if (!isWanted.test(checked)) {
      transaction.setRollbackOnly();
      return new Entered(0, false, checked.findings());
    }
    acceptance.accept(list.id());
    taken.accept(list.id());
    return new Entered(list.id(), false, checked.findings());
  }
}
