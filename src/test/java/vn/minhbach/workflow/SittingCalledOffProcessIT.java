package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.committee.Committee;

@ProcessTest
class SittingCalledOffProcessIT {

  private final String key = EngineHand.newNumber('H');

  @Autowired private CommitteeSessionProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Committee committee;

  @Test
  void a_sitting_that_is_called_off_ends_without_a_roll() {
    process.start(key);

    process.callOff(key);

    assertThat(hand.instance(key)).isEnded().hasPassedInOrder("calledOff", "sittingCalledOff");
    verify(committee, Mockito.never()).openSitting(key);
  }

  @Test
  void a_sitting_that_has_ended_cannot_be_called_off() {
    when(committee.openSitting(key)).thenReturn(false);
    process.start(key);
    process.complete(key, "recordAttendance", "thukyp00685");

    assertThatThrownBy(() -> process.callOff(key))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }
}
