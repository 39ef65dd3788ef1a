package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.publiclist.objection.ObjectionSteps;
import vn.minhbach.shared.Refused;

@ProcessTest
class ObjectionProcessIT {

  private static final String OFFICER = "canbo1p00685";
  private static final String CHAIR = "chutichp00685";

  private final String key = EngineHand.newNumber('P');

  @Autowired private ObjectionProcess process;
  @Autowired private EngineHand hand;
  @Autowired private ObjectionSteps objection;

  @Test
  void what_is_noted_joined_or_referred_ends_with_its_triage() {
    triaged("closed");
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder("acknowledge", "triageObjection", "recordTriage", "objectionClosed");
    verify(objection, never()).recordConclusion(key);
  }

  @Test
  void the_named_officer_answers_and_it_ends() {
    triaged("ward");
    assertThat(hand.instance(key)).isWaitingAt("investigateObjection").task().isAssignedTo(CHAIR);
    process.complete(key, "investigateObjection", CHAIR);
    assertThat(hand.instance(key)).isEnded().hasPassed("objectionConcluded");
  }

  @Test
  void who_was_found_to_be_left_out_gets_a_case() {
    when(objection.recordConclusion(key)).thenReturn(true);
    triaged("ward");
    process.complete(key, "investigateObjection", CHAIR);
    assertThat(hand.instance(key)).isWaitingAt("openSupplementaryCase");
    process.complete(key, "openSupplementaryCase", OFFICER);
    assertThat(hand.instance(key)).isEnded();
    verify(objection).recordSupplementaryCase(key);
  }

  @Test
  void overdue_it_goes_to_the_chair_then_to_the_district_and_stays_there() {
    triaged("ward");
    fire("investigationOverdue");
    assertThat(hand.instance(key)).isWaitingAtExactly("decideObjection");
    verify(objection).escalateToChair(key);
    fire("decisionOverdue");
    assertThat(hand.instance(key)).isWaitingAtExactly("settleObjection");
    verify(objection).escalateToDistrict(key);
    fire("settlementOverdue");
    assertThat(hand.instance(key)).isWaitingAtExactly("settleObjection");
    verify(objection).recordOverdue(key);
    process.complete(key, "settleObjection", "lanhdaoq250");
    assertThat(hand.instance(key)).isEnded();
  }

  @Test
  void triage_that_nobody_does_goes_to_the_chair_then_to_the_district_and_stays_there() {
    when(objection.recordTriage(key)).thenReturn("closed");
    process.start(key);
    fire("triageOverdue");
    assertThat(hand.instance(key)).isWaitingAtExactly("triageByChair");
    verify(objection).escalateTriageToChair(key);
    fire("chairTriageOverdue");
    assertThat(hand.instance(key)).isWaitingAtExactly("triageByDistrict");
    verify(objection).escalateTriageToDistrict(key);
    fire("districtTriageOverdue");
    assertThat(hand.instance(key)).isWaitingAtExactly("triageByDistrict");
    verify(objection).recordOverdue(key);
    process.complete(key, "triageByDistrict", "lanhdaoq250");
    assertThat(hand.instance(key)).isEnded().hasPassed("recordTriage");
  }

  @Test
  void a_complaint_is_triaged_by_the_chair_and_a_denunciation_by_the_district() {
    when(objection.acknowledge(key)).thenReturn("chair");
    process.start(key);
    assertThat(hand.instance(key)).isWaitingAtExactly("triageByChair");
    String other = EngineHand.newNumber('P');
    when(objection.acknowledge(other)).thenReturn("district");
    process.start(other);
    assertThat(hand.instance(other)).isWaitingAtExactly("triageByDistrict");
  }

  @Test
  void a_review_is_the_district_s_from_the_beginning() {
    triaged("district");
    assertThat(hand.instance(key)).isWaitingAt("settleObjection");
  }

  @Test
  void a_triage_that_the_stage_refuses_stays_open() {
    doThrow(new Refused("objection.ownWork")).when(objection).recordTriage(key);
    process.start(key);
    assertThatThrownBy(() -> process.complete(key, "triageObjection", OFFICER))
        .hasStackTraceContaining("objection.ownWork");
    assertThat(hand.instance(key)).isWaitingAt("triageObjection");
  }

  private void triaged(String office) {
    when(objection.recordTriage(key)).thenReturn(office);
    when(objection.assignee(key)).thenReturn(CHAIR);
    process.start(key);
    assertThat(hand.instance(key))
        .isWaitingAt("triageObjection")
        .task()
        .hasCandidateGroup("wardOfficer");
    process.complete(key, "triageObjection", OFFICER);
  }

  private void fire(String event) {
    hand.fire(key, event, hand.due(key, event));
  }
}
