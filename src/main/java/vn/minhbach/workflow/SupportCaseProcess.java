package vn.minhbach.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Tells the processes of cases what the stages have concluded. Except for {@link #verified}, which completes tasks at once,
 * the messages are delivered after commit, in chunks, by jobs; a case that no longer waits becomes an undelivered message and
 * holds up no other.
 */
public interface SupportCaseProcess {

  /** Starts a process for each case; those doubled in another ward wait there first. */
  void open(Collection<String> caseNumbers, Set<String> doubledElsewhere);

  void otherWardConcluded(Collection<String> caseNumbers);

  /** Completes the task {@code verifyCase} of each, in this transaction. Outcomes: confirmed, notConfirmed, withdrawn, referred. */
  void verified(Map<String, String> outcomes);

  /** Outcomes: proposed, notProposed. */
  void committeeConcluded(Map<String, String> outcomes);

  /** Outcomes: clear, upheld. */
  void postingClosed(Map<String, String> outcomes);

  /** Outcomes: approved, refused, sentBack. */
  void decided(Map<String, String> outcomes);

  void paid(Collection<String> caseNumbers);
}
