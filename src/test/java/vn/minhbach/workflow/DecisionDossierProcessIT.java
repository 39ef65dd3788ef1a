package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import vn.minhbach.decision.Decision;
import vn.minhbach.shared.Refused;

@ProcessTest
class DecisionDossierProcessIT {

  private final String key = EngineHand.newNumber('T');

  @Autowired private DecisionDossierProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Decision decision;

  @Test
  void a_dossier_is_signed_appraised_and_decided() {
    submitted();
    appraised(true);
    assertThat(hand.instance(key))
        .isWaitingAt("decideDossier")
        .task()
        .hasCandidateGroup("districtLeader");
    process.complete(key, "decideDossier", "lanhdaoq050");
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder(
            "dossierPrepared",
            "signSubmission",
            "recordSubmission",
            "appraiseDossier",
            "recordAppraisal",
            "decideDossier",
            "recordDecision",
            "dossierDecided")
        .hasNotPassed("appraisalOverdue", "returnDossier", "dossierReturned");
    InOrder order = inOrder(decision);
    order.verify(decision).recordSubmission(key);
    order.verify(decision).recordAppraisal(key);
    order.verify(decision).recordDecision(key);
    verify(decision, never()).returnDossier(key);
  }

  @Test
  void a_dossier_of_which_no_line_is_left_is_returned() {
    submitted();
    appraised(false);
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder("recordAppraisal", "returnDossier", "dossierReturned");
    assertThat(hand.instance(key)).hasNotPassed("decideDossier", "recordDecision");
    verify(decision).returnDossier(key);
  }

  @Test
  void an_appraisal_that_is_overdue_is_noted_and_goes_on() {
    submitted();
    hand.fire(key, "appraisalOverdue", hand.tasks(key).get(0).getDueDate().toInstant());
    assertThat(hand.instance(key))
        .isWaitingAt("appraiseDossier")
        .hasPassedInOrder("appraisalOverdue", "recordOverdue", "overdueNoted");
    verify(decision).recordOverdue(key);
    appraised(true);
    assertThat(hand.open(key)).containsExactly("decideDossier");
  }

  @Test
  void a_decision_that_the_stage_refuses_stays_to_be_taken() {
    doThrow(new Refused("decision.listChanged")).when(decision).recordDecision(key);
    submitted();
    appraised(true);
    assertThatThrownBy(() -> process.complete(key, "decideDossier", "lanhdaoq050"))
        .hasStackTraceContaining("decision.listChanged");
    assertThat(hand.instance(key)).isWaitingAt("decideDossier");
  }

  @Test
  void a_step_that_meets_another_in_the_database_is_tried_again() {
    submitted();
    when(decision.recordAppraisal(key))
        .thenThrow(new CannotAcquireLockException("deadlock"))
        .thenReturn(true);
    hand.complete(key, "appraiseDossier");
    assertThat(hand.open(key)).containsExactly("decideDossier");
    verify(decision, times(2)).recordAppraisal(key);
  }

  private void submitted() {
    process.start(key);
    assertThat(hand.instance(key))
        .isWaitingAt("signSubmission")
        .task()
        .hasCandidateGroup("wardChair");
    process.complete(key, "signSubmission", "chutichp00685");
    assertThat(hand.instance(key))
        .isWaitingAt("appraiseDossier")
        .task()
        .hasCandidateGroup("labourOfficer");
  }

  private void appraised(boolean anyLineLeft) {
    when(decision.recordAppraisal(key)).thenReturn(anyLineLeft);
    process.complete(key, "appraiseDossier", "laodong1q050");
  }
}
