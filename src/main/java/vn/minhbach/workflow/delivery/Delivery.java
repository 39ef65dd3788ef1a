package vn.minhbach.workflow.delivery;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Traces;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.OneCommand;

/**
 * Delivers one message to a chunk of cases in a transaction of its own. A chunk that fails is
 * halved until the one case that spoils it stands alone: a poisoned case never holds up ninety-nine
 * others. A job that runs twice, because its lock ran out or the program died after the delivery,
 * delivers once.
 */
@Component
class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int TRIES = 4;

  private final Telling telling;
  private final ToldMapper told;
  private final OneCommand oneCommand;
  private final Clock clock;

  Delivery(Telling telling, ToldMapper told, OneCommand oneCommand, Clock clock) {
    this.telling = telling;
    this.told = told;
    this.oneCommand = oneCommand;
    this.clock = clock;
  }

  void deliver(String job, CaseMessage message) {
    int before = told.delivered(job, message.caseNumbers().get(0));
    if (before == 0) {
      deliverOrHalve(job, message);
    } else if (before < message.outcomes().size()) {
      halve(job, message);
    }
  }

  private void deliverOrHalve(String job, CaseMessage message) {
    try {
      deliverStubbornly(job, message);
    } catch (RuntimeException e) {
      if (message.outcomes().size() > 1) {
        halve(job, message);
      } else {
        LOG.error(
            "message {} not delivered to {}: {}",
            message.name(),
            message.caseNumbers(),
            Traces.withoutMessages(e));
        Inside.run(() -> oneCommand.runApart(() -> giveUpOnce(job, message, e)));
      }
    }
  }

  /** Meeting somebody else in the database is nobody's poison. */
  private void deliverStubbornly(String job, CaseMessage message) {
    for (int attempt = 1; ; attempt++) {
      try {
        Inside.run(() -> oneCommand.runApart(() -> deliverOnce(job, message)));
        return;
      } catch (ConcurrencyFailureException | OptimisticLockingException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  private void halve(String job, CaseMessage message) {
    List<String> cases = message.caseNumbers();
    int middle = cases.size() / 2;
    deliver(job, message.only(cases.subList(0, middle), message.attempt()));
    deliver(job, message.only(cases.subList(middle, cases.size()), message.attempt()));
  }

  private void deliverOnce(String job, CaseMessage message) {
    if (mark(job, message)) {
      telling.tell(message);
    }
  }

  private void giveUpOnce(String job, CaseMessage message, RuntimeException why) {
    if (mark(job, message)) {
      telling.giveUp(message, why.getClass().getSimpleName());
    }
  }

  private boolean mark(String job, CaseMessage message) {
    long now = Micros.of(clock.instant());
    return told.mark(job, message.caseNumbers().get(0), message.outcomes().size(), now) == 1;
  }
}
