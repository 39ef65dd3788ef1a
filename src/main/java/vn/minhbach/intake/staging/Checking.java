package vn.minhbach.intake.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.audit.Fact;
import vn.minhbach.intake.ListChecked;
import vn.minhbach.intake.ListFailed;
import vn.minhbach.intake.check.CheckedRow;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.registry.Registers;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.Refused;

/**
 * Checks the lists that wait, each in one transaction: its rows, its totals and its fact stand
 * together or not at all.
 */
@Component
class Checking {

  /** A fault of ours: the list can be handed in again once it is mended. */
  static final String FAULT = "intake.checkFault";

  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

  private static final int PATIENCE_SECONDS = 15;

  private final ReentrantLock oneAtATime = new ReentrantLock(true);
  private final ListMapper lists;
  private final Staging staging;
  private final Registers registers;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final ObjectMapper json;
  private final Clock clock;

  Checking(
      ListMapper lists,
      Staging staging,
      Registers registers,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      ObjectMapper json,
      Clock clock) {
    this.lists = lists;
    this.staging = staging;
    this.registers = registers;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.json = json;
    this.clock = clock;
  }

  /** Lists whose check was cut off wait again. */
  void resume() {
    lists.resume();
  }

  /** Has the check that is being made cut off. */
  void cutOff() {
    staging.cutOff();
  }

  /** Checks the list that has waited longest; false when none waits, or the check was cut off. */
  boolean checkNext() {
    StagedList list = lists.nextReceived();
    if (list == null) {
      return false;
    }
    try {
      if (lists.startChecking(list.id()) == 1) {
        check(list);
      }
      return true;
    } catch (Staging.CutOff stopped) {
      return false;
    }
  }

  private void check(StagedList list) {
    try {
      oneAtATime.lock();
      try {
        transaction.executeWithoutResult(
            status -> {
              Staging.Staged staged = staging.stage(list);
              events.publishEvent(checked(list, staged.totals(), staged.replaces()));
            });
      } finally {
        oneAtATime.unlock();
      }
    } catch (Refused refused) {
      fail(list, refused.code(), refused.args());
    } catch (Staging.CutOff stopped) {
      throw stopped;
    } catch (RuntimeException | Error fault) {
      LOG.error("list {} could not be checked: {}", list.id(), fault.getClass().getName());
      fail(list, FAULT, String.valueOf(list.id()));
    }
  }

  private void fail(StagedList list, String failure, Object... args) {
    transaction.executeWithoutResult(
        status -> {
          lists.failed(list.id(), failure, json(Arrays.stream(args).map(String::valueOf).toList()));
          events.publishEvent(
              new ListFailed(
                  stream(list),
                  Actor.SYSTEM,
                  clock.instant(),
                  list.id(),
                  list.unit(),
                  list.scheme(),
                  failure));
        });
  }

  /**
   * Does something while no list is being checked, its transaction included: of two rows of one
   * person the later must see the earlier.
   *
   * @throws Refused code {@code application.busy} after some seconds of waiting
   */
  <T> T alone(TransactionCallback<T> work) {
    try {
      if (!oneAtATime.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Refused("application.busy");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("application.busy");
    }
    try {
      return transaction.execute(work);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Checks the one row of a list that was typed, in the transaction that has received it. */
  CheckedRow check(StagedList list, ListRow row) {
    lists.startChecking(list.id());
    CheckedRow checked = staging.stage(list, row);
    Totals totals = new Totals();
    totals.add(checked.outcome());
    events.publishEvent(checked(list, totals, List.of()));
    return checked;
  }

  private Fact checked(StagedList list, Totals totals, List<Long> replaces) {
    return new ListChecked(
        stream(list),
        Actor.SYSTEM,
        clock.instant(),
        list.id(),
        list.unit(),
        list.scheme(),
        totals.rows(),
        totals.of(Outcome.ACCEPT),
        totals.of(Outcome.INELIGIBLE),
        totals.of(Outcome.REVIEW),
        totals.of(Outcome.ERROR),
        registers.versions(),
        replaces.stream().map(String::valueOf).toList());
  }

  private static String stream(StagedList list) {
    return "list:" + list.id();
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
