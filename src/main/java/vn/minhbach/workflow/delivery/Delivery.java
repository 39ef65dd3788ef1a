package vn.minhbach.workflow.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;
import vn.minhbach.workflow.ChunkListener;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.OneCommand;
import vn.minhbach.workflow.engine.UnitTenant;

/**
 * Delivers one message to a chunk of cases in a transaction of its own. A chunk that fails is
 * halved until the one case that spoils it stands alone: a poisoned case never holds up ninety-nine
 * others. A job that runs twice, because its lock ran out or the program died after the delivery,
 * delivers once.
 */
@Component
class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int ATTEMPTS = 8;
  private static final int TRIES = 4;

  private final RuntimeService runtime;
  private final CaseTrees trees;
  private final UndeliveredMapper undelivered;
  private final CaseMessages messages;
  private final OneCommand oneCommand;
  private final List<ChunkListener> listeners;
  private final Clock clock;

  Delivery(
      @Lazy RuntimeService runtime,
      CaseTrees trees,
      UndeliveredMapper undelivered,
      CaseMessages messages,
      OneCommand oneCommand,
      List<ChunkListener> listeners,
      Clock clock) {
    this.runtime = runtime;
    this.trees = trees;
    this.undelivered = undelivered;
    this.messages = messages;
    this.oneCommand = oneCommand;
    this.listeners = listeners;
    this.clock = clock;
  }

  void deliver(String job, CaseMessage message) {
    int before = undelivered.delivered(job, message.caseNumbers().get(0));
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
        LOG.error("message {} not delivered to {}", message.name(), message.caseNumbers(), e);
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
      deliverAll(message);
    }
  }

  private void giveUpOnce(String job, CaseMessage message, RuntimeException why) {
    if (mark(job, message)) {
      giveUp(message, why.getClass().getSimpleName());
    }
  }

  private boolean mark(String job, CaseMessage message) {
    return undelivered.mark(job, message.caseNumbers().get(0), message.outcomes().size(), now())
        == 1;
  }

  private void deliverAll(CaseMessage message) {
    if (message.name().equals("intake.opened")) {
      open(message);
      return;
    }
    Map<String, String> executions = executions(message);
    List<String> ready = message.caseNumbers().stream().filter(executions::containsKey).toList();
    listeners.forEach(listener -> listener.before(message.name(), ready));
    ready.forEach(
        c ->
            runtime.messageEventReceived(
                message.name(), executions.get(c), outcome(message.outcomes().get(c))));
    List<String> notReady =
        message.caseNumbers().stream().filter(c -> !executions.containsKey(c)).toList();
    if (!notReady.isEmpty()) {
      later(message.only(notReady, message.attempt()));
    }
  }

  /** What waits for the message, by case number. */
  private Map<String, String> executions(CaseMessage message) {
    Map<String, String> executions = new HashMap<>();
    trees
        .load(message.caseNumbers())
        .forEach(
            (caseNumber, tree) ->
                executions.computeIfAbsent(caseNumber, c -> tree.waitingFor(message.name())));
    return executions;
  }

  private void open(CaseMessage message) {
    Set<String> opened = undelivered.opened(message.caseNumbers());
    message
        .outcomes()
        .forEach(
            (caseNumber, kind) -> {
              if (!opened.contains(caseNumber)) {
                VariableMap variables = UnitTenant.of(caseNumber);
                variables.putValueTyped(
                    "doubledElsewhere", Variables.booleanValue(kind.equals("doubled"), true));
                runtime.startProcessInstanceByMessage("intake.opened", caseNumber, variables);
              }
            });
  }

  /**
   * The message before this one may still be on its way: these cases are tried again, each time a
   * little later.
   */
  private void later(CaseMessage message) {
    if (message.attempt() >= ATTEMPTS) {
      giveUp(message, "not waiting");
    } else {
      messages.queue(
          message.only(message.caseNumbers(), message.attempt() + 1),
          Duration.ofSeconds(1L << (message.attempt() - 1)));
    }
  }

  private void giveUp(CaseMessage message, String reason) {
    message
        .outcomes()
        .forEach((c, outcome) -> undelivered.insert(c, message.name(), outcome, reason, now()));
  }

  private long now() {
    return Micros.of(clock.instant());
  }

  private static VariableMap outcome(String outcome) {
    return Variables.createVariables()
        .putValueTyped("outcome", Variables.stringValue(outcome, true));
  }
}
