package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.committee.Committee;
import vn.minhbach.shared.Refused;

@ProcessTest
class CommitteeSessionProcessIT {

  private static final List<String> VOTERS =
      List.of("uyvien1p00685", "uyvien2p00685", "chutichhdp00685");
  private static final Instant VOTING_ENDS = Instant.parse("2021-08-18T10:00:00Z");

  private final String key = EngineHand.newNumber('H');

  @Autowired private CommitteeSessionProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Committee committee;

  @BeforeEach
  void council() {
    when(committee.openSitting(key)).thenReturn(true);
    when(committee.voters(key)).thenReturn(VOTERS);
    when(committee.votingEndsAt(key)).thenReturn(Date.from(VOTING_ENDS));
  }

  @Test
  void a_sitting_with_quorum_votes_signs_its_minutes_and_concludes() {
    opened();
    VOTERS.forEach(voter -> process.complete(key, "voteOnList", voter));
    assertThat(hand.instance(key))
        .isWaitingAt("writeMinutes")
        .task()
        .hasCandidateGroup("councilSecretary");
    process.complete(key, "writeMinutes", "thukyp00685");
    assertThat(hand.instance(key)).isWaitingAt("signMinutes");
    process.complete(key, "signMinutes", "chutichhdp00685");
    verify(committee, never()).concludeSitting(key);
    hand.runStep(key);
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder(
            "sittingCalled",
            "recordAttendance",
            "openSitting",
            "voteOnList",
            "recordVote",
            "countVotes",
            "writeMinutes",
            "submitMinutes",
            "signMinutes",
            "recordMinutes",
            "concludeSitting",
            "sittingConcluded")
        .hasNotPassed("adjournSitting", "sittingAdjourned", "votingEnded");
    InOrder order = inOrder(committee);
    order.verify(committee).openSitting(key);
    VOTERS.forEach(voter -> order.verify(committee).recordVote(key, voter));
    order.verify(committee).countVotes(key);
    order.verify(committee).submitMinutes(key);
    order.verify(committee).recordMinutes(key);
    order.verify(committee).concludeSitting(key);
  }

  @Test
  void a_sitting_without_quorum_is_adjourned() {
    when(committee.openSitting(key)).thenReturn(false);
    process.start(key);
    process.complete(key, "recordAttendance", "thukyp00685");
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder("openSitting", "adjournSitting", "sittingAdjourned");
    assertThat(hand.instance(key)).hasNotPassed("castVotes", "countVotes");
    verify(committee).adjournSitting(key);
    verify(committee, never()).countVotes(key);
  }

  @Test
  void when_the_time_for_voting_is_over_those_votes_count_that_were_cast() {
    opened();
    process.complete(key, "voteOnList", VOTERS.get(1));
    hand.fire(key, "votingEnded", VOTING_ENDS);
    assertThat(hand.open(key)).containsExactly("writeMinutes");
    assertThat(hand.instance(key)).hasPassedInOrder("votingEnded", "countVotes");
    verify(committee).recordVote(key, VOTERS.get(1));
    verify(committee, never()).recordVote(key, VOTERS.get(0));
    verify(committee).countVotes(key);
  }

  @Test
  void each_voter_has_one_ballot_and_completing_it_casts_no_other() {
    opened();
    assertThat(hand.tasks(key))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrderElementsOf(VOTERS);
    process.complete(key, "voteOnList", VOTERS.get(2));
    assertThat(hand.tasks(key))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder(VOTERS.get(0), VOTERS.get(1));
    assertThatThrownBy(() -> process.complete(key, "voteOnList", VOTERS.get(2)))
        .hasMessage("workflow.noTask");
  }

  @Test
  void nobody_else_casts_the_last_ballot_that_is_open() {
    opened();
    process.complete(key, "voteOnList", VOTERS.get(0));
    process.complete(key, "voteOnList", VOTERS.get(1));
    assertThatThrownBy(() -> process.complete(key, "voteOnList", VOTERS.get(0)))
        .hasMessage("workflow.noTask");
    assertThat(hand.tasks(key)).extracting(Task::getAssignee).containsExactly(VOTERS.get(2));
  }

  @Test
  void a_conclusion_that_fails_waits_and_nothing_before_it_is_lost() {
    doThrow(new IllegalStateException("busy")).doNothing().when(committee).concludeSitting(key);
    opened();
    VOTERS.forEach(voter -> process.complete(key, "voteOnList", voter));
    process.complete(key, "writeMinutes", "thukyp00685");
    process.complete(key, "signMinutes", "chutichhdp00685");
    assertThatThrownBy(() -> hand.runStep(key)).hasStackTraceContaining("busy");
    assertThat(hand.instance(key)).hasPassed("recordMinutes");
    hand.runStep(key);
    assertThat(hand.instance(key)).isEnded();
    verify(committee).recordMinutes(key);
  }

  @Test
  void minutes_that_the_stage_refuses_stay_to_be_signed() {
    doThrow(new Refused("committee.noMinutes")).when(committee).recordMinutes(key);
    opened();
    VOTERS.forEach(voter -> process.complete(key, "voteOnList", voter));
    process.complete(key, "writeMinutes", "thukyp00685");
    assertThatThrownBy(() -> process.complete(key, "signMinutes", "chutichhdp00685"))
        .hasStackTraceContaining("committee.noMinutes");
    assertThat(hand.instance(key)).isWaitingAt("signMinutes");
  }

  @Test
  void minutes_that_are_not_written_stay_to_be_written() {
    doThrow(new Refused("committee.minutesNotWritten")).when(committee).submitMinutes(key);
    opened();
    VOTERS.forEach(voter -> process.complete(key, "voteOnList", voter));
    assertThatThrownBy(() -> process.complete(key, "writeMinutes", "thukyp00685"))
        .hasStackTraceContaining("committee.minutesNotWritten");
    assertThat(hand.instance(key)).isWaitingAt("writeMinutes");
  }

  private void opened() {
    process.start(key);
    assertThat(hand.instance(key))
        .isWaitingAt("recordAttendance")
        .task()
        .hasCandidateGroup("councilSecretary");
    process.complete(key, "recordAttendance", "thukyp00685");
    assertThat(hand.open(key)).hasSize(VOTERS.size()).containsOnly("voteOnList");
  }
}
