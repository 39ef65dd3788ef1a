package vn.minhbach.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.delivery.CaseMessages;
import vn.minhbach.workflow.delivery.CaseTree;
import vn.minhbach.workflow.delivery.CaseTrees;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.OneCommand;

/**
 * Tells the processes of cases, {@code processes/support-case.bpmn}, what the stages have
 * concluded. Except for {@link #verified}, which completes tasks at once, the messages are
 * delivered after commit, in chunks, by jobs; a case that does not wait for a message becomes an
 * undelivered one and holds up no other.
 */
@Component
public class SupportCaseProcess {

  private final CaseMessages messages;
  private final CaseTrees trees;
  private final TaskService tasks;
  private final OneCommand oneCommand;

  SupportCaseProcess(
      CaseMessages messages, CaseTrees trees, TaskService tasks, OneCommand oneCommand) {
    this.messages = messages;
    this.trees = trees;
    this.tasks = tasks;
    this.oneCommand = oneCommand;
  }

  /** Starts a process for each case; those doubled in another ward wait there first. */
  public void open(Collection<String> caseNumbers, Set<String> doubledElsewhere) {
    messages.send(
        "intake.opened",
        caseNumbers.stream()
            .collect(
                Collectors.toMap(
                    c -> c, c -> doubledElsewhere.contains(c) ? "doubled" : "single")));
  }

  public void otherWardConcluded(Collection<String> caseNumbers) {
    messages.send("intake.otherWardConcluded", same(caseNumbers, "concluded"));
  }

  /**
   * Completes the task {@code verifyCase} of each, in this transaction.
   *
   * @throws Refused code {@code workflow.noTask} when one of them has no such task open
   */
  public void verified(Collection<String> caseNumbers) {
    Inside.run(() -> oneCommand.run(() -> complete(caseNumbers)));
  }

  private void complete(Collection<String> caseNumbers) {
    Map<String, CaseTree> loaded = trees.load(caseNumbers);
    List<String> open = caseNumbers.stream().map(c -> verifyTask(c, loaded.get(c))).toList();
    open.forEach(tasks::complete);
  }

  private static String verifyTask(String caseNumber, CaseTree tree) {
    String task = tree == null ? null : tree.task("verifyCase");
    if (task == null) {
      throw new Refused("workflow.noTask", caseNumber, TaskWord.of("verifyCase"));
    }
    return task;
  }

  /** Outcomes: proposed, proposedUnposted, notProposed. */
  public void committeeConcluded(Map<String, String> outcomes) {
    messages.send("committee.concluded", outcomes);
  }

  /** Outcomes: clear, upheld. */
  public void postingClosed(Map<String, String> outcomes) {
    messages.send("publiclist.closed", outcomes);
  }

  /** Outcomes: approved, approvedToPost, refused, sentBack. */
  public void decided(Map<String, String> outcomes) {
    messages.send("decision.made", outcomes);
  }

  /**
   * Completes the task {@code reviewTrail}; the gate looks at the case again.
   *
   * @throws Refused code {@code workflow.noTask} when no such task is open
   */
  public void trailReviewed(String caseNumber) {
    Inside.run(
        () -> {
          Task task =
              tasks
                  .createTaskQuery()
                  .processInstanceBusinessKey(caseNumber)
                  .taskDefinitionKey("reviewTrail")
                  .singleResult();
          if (task == null) {
            throw new Refused("workflow.noTask", caseNumber, TaskWord.of("reviewTrail"));
          }
          tasks.complete(task.getId());
        });
  }

  public void paid(Collection<String> caseNumbers) {
    messages.send("payout.settled", same(caseNumbers, "paid"));
  }

  private static Map<String, String> same(Collection<String> caseNumbers, String outcome) {
    Map<String, String> outcomes = new TreeMap<>();
    caseNumbers.forEach(c -> outcomes.put(c, outcome));
    return outcomes;
  }
}
