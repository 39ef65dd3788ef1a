package vn.minhbach.workflow.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;
import vn.minhbach.workflow.ChunkListener;
import vn.minhbach.workflow.engine.UnitTenant;

/**
 * Tells the processes of a chunk what a stage has concluded, in the transaction that is open. Cases
 * that do not wait for it yet are told later; one that has been told something newer is not told
 * what is old.
 */
@Component
class Telling {

  /** About two hours: the message before this one may wait behind many others. */
  private static final int ATTEMPTS = 20;

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

  private final RuntimeService runtime;
  private final CaseTrees trees;
  private final ToldMapper told;
  private final UndeliveredMapper undelivered;
  private final CaseMessages messages;
  private final List<ChunkListener> listeners;
  private final Clock clock;

  Telling(
      @Lazy RuntimeService runtime,
      CaseTrees trees,
      ToldMapper told,
      UndeliveredMapper undelivered,
      CaseMessages messages,
      List<ChunkListener> listeners,
      Clock clock) {
    this.runtime = runtime;
    this.trees = trees;
    this.told = told;
    this.undelivered = undelivered;
    this.messages = messages;
    this.listeners = listeners;
    this.clock = clock;
  }

  void tell(CaseMessage message) {
    if (message.name().equals("intake.opened")) {
      open(message);
      return;
    }
    CaseMessage news = message.without(told.toldLater(message.caseNumbers(), message.sentAt()));
    Map<String, String> executions = executions(news);
    CaseMessage early = news.without(executions.keySet());
    toldNow(news.without(early.outcomes().keySet()), executions);
    if (!early.isEmpty()) {
      tooEarly(early);
    }
  }

  private void toldNow(CaseMessage message, Map<String, String> executions) {
    if (message.isEmpty()) {
      return;
    }
    listeners.forEach(listener -> listener.before(message.name(), message.caseNumbers()));
    message
        .outcomes()
        .forEach(
            (c, outcome) ->
                runtime.messageEventReceived(message.name(), executions.get(c), outcome(outcome)));
    told.tell(message.caseNumbers(), message.sentAt());
  }

  private void tooEarly(CaseMessage message) {
    Set<String> ended = told.ended(message.caseNumbers());
    CaseMessage forEver = message.only(List.copyOf(ended), message.attempt());
    if (!forEver.isEmpty()) {
      giveUp(forEver, "ended");
    }
    CaseMessage waits = message.without(ended);
    if (!waits.isEmpty()) {
      later(waits);
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
    Set<String> opened = told.opened(message.caseNumbers());
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
          message.only(message.caseNumbers(), message.attempt() + 1), delay(message.attempt()));
    }
  }

  private static Duration delay(int attempt) {
    Duration doubled = Duration.ofSeconds(1L << (attempt - 1));
    return doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
  }

  void giveUp(CaseMessage message, String reason) {
    undelivered.insert(message, reason, now());
  }

  private long now() {
    return Micros.of(clock.instant());
  }

  private static VariableMap outcome(String outcome) {
    return Variables.createVariables()
        .putValueTyped("outcome", Variables.stringValue(outcome, true));
  }
}
