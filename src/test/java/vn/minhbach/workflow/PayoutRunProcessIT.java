package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.payout.Payout;
import vn.minhbach.shared.Refused;

@ProcessTest
class PayoutRunProcessIT {

  private final String key = EngineHand.newNumber('C');

  @Autowired private PayoutRunProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Payout payout;

  @BeforeEach
  void allGoesWell() {
    when(payout.checkTrail(key)).thenReturn(true);
    when(payout.recordRelease(key)).thenReturn(true);
    when(payout.recordSettlement(key)).thenReturn(true);
    when(payout.settlementDueAt(key)).thenReturn(Date.from(Instant.parse("2030-01-07T10:00:00Z")));
  }

  @Test
  void a_run_is_prepared_checked_released_and_settled() {
    released();
    process.complete(key, "settleRun", "thuquyp00685");
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder(
            "runOpened",
            "prepareRun",
            "recordPreparation",
            "checkTrail",
            "releaseRun",
            "recordRelease",
            "settleRun",
            "recordSettlement",
            "runSettled")
        .hasNotPassed("reviewTrail", "settlementOverdue", "overdueNoted");
    InOrder order = inOrder(payout);
    order.verify(payout).recordPreparation(key);
    order.verify(payout).checkTrail(key);
    order.verify(payout).recordRelease(key);
    order.verify(payout).recordSettlement(key);
  }

  @Test
  void an_unsound_trail_stops_the_run_until_a_monitor_has_looked() {
    when(payout.checkTrail(key)).thenReturn(false, true);
    prepared();
    assertThat(hand.open(key)).containsExactly("reviewTrail");
    assertThat(hand.instance(key)).task().hasCandidateGroup("monitor");
    process.complete(key, "reviewTrail", "giamsatq050");
    assertThat(hand.open(key)).containsExactly("releaseRun");
    assertThat(hand.instance(key)).hasPassedInOrder("checkTrail", "reviewTrail", "checkTrail");
    verify(payout, times(2)).checkTrail(key);
    verify(payout, never()).recordRelease(key);
  }

  @Test
  void a_run_that_is_not_released_is_prepared_again_and_checked_again() {
    when(payout.recordRelease(key)).thenReturn(false, true);
    prepared();
    process.complete(key, "releaseRun", "ketoanq050");
    assertThat(hand.open(key)).containsExactly("prepareRun");
    process.complete(key, "prepareRun", "ketoanp00685");
    process.complete(key, "releaseRun", "ketoanq050");
    assertThat(hand.open(key)).containsExactly("settleRun");
    verify(payout, times(2)).recordPreparation(key);
    verify(payout, times(2)).checkTrail(key);
  }

  @Test
  void a_run_is_settled_in_parts() {
    when(payout.recordSettlement(key)).thenReturn(false, true);
    released();
    process.complete(key, "settleRun", "thuquyp00685");
    assertThat(hand.open(key)).containsExactly("settleRun");
    process.complete(key, "settleRun", "thuquyp00685");
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder("settleRun", "recordSettlement", "runSettled");
  }

  @Test
  void a_settlement_that_is_overdue_is_noted_and_goes_on() {
    released();
    hand.fire(key, "settlementOverdue", hand.tasks(key).get(0).getDueDate().toInstant());
    assertThat(hand.instance(key))
        .isWaitingAt("settleRun")
        .hasPassedInOrder("settlementOverdue", "recordOverdue", "overdueNoted");
    verify(payout).recordOverdue(key);
    process.complete(key, "settleRun", "thuquyp00685");
    assertThat(hand.instance(key)).isEnded();
  }

  @Test
  void a_release_that_four_eyes_refuse_stays_to_be_given_by_another() {
    when(payout.recordRelease(key)).thenThrow(new Refused("fourEyes.RELEASED_PAYMENT"));
    prepared();
    assertThatThrownBy(() -> process.complete(key, "releaseRun", "ketoanq050"))
        .hasStackTraceContaining("fourEyes.RELEASED_PAYMENT");
    assertThat(hand.instance(key)).isWaitingAt("releaseRun");
  }

  private void prepared() {
    process.start(key);
    assertThat(hand.instance(key)).isWaitingAt("prepareRun").task().hasCandidateGroup("accountant");
    process.complete(key, "prepareRun", "ketoanp00685");
  }

  private void released() {
    prepared();
    assertThat(hand.instance(key))
        .isWaitingAt("releaseRun")
        .task()
        .hasCandidateGroup("districtAccountant");
    process.complete(key, "releaseRun", "ketoanq050");
    assertThat(hand.instance(key)).isWaitingAt("settleRun").task().hasCandidateGroup("treasurer");
  }
}
