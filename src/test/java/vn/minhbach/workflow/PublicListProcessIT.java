package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.publiclist.PublicList;
import vn.minhbach.shared.Refused;

@ProcessTest
class PublicListProcessIT {

  private static final Instant ENDS = Instant.parse("2021-08-19T17:00:00Z");

  private final String key = EngineHand.newNumber('N');

  @Autowired private PublicListProcess process;
  @Autowired private EngineHand hand;
  @Autowired private PublicList publicList;

  @BeforeEach
  void posting() {
    when(publicList.endsAt(key)).thenReturn(Date.from(ENDS));
  }

  @Test
  void a_list_hangs_until_its_days_are_over_and_is_taken_down() {
    posted();
    assertThat(hand.instance(key)).isWaitingAt("postingPeriodEnded");
    verify(publicList, never()).closePosting(key);
    hand.fire(key, "postingPeriodEnded", ENDS);
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder(
            "listPrepared",
            "postList",
            "recordPosting",
            "postingPeriodEnded",
            "closePosting",
            "postingClosed");
    InOrder order = inOrder(publicList);
    order.verify(publicList).recordPosting(key);
    order.verify(publicList).endsAt(key);
    order.verify(publicList).closePosting(key);
  }

  @Test
  void a_list_that_cannot_be_closed_yet_stays_posted() {
    doThrow(new Refused("publiclist.tooEarly")).doNothing().when(publicList).closePosting(key);
    posted();
    assertThatThrownBy(() -> hand.fire(key, "postingPeriodEnded", ENDS))
        .hasStackTraceContaining("publiclist.tooEarly");
    assertThat(hand.instance(key)).isWaitingAt("postingPeriodEnded");
    hand.fire(key, "postingPeriodEnded", ENDS);
    assertThat(hand.instance(key)).isEnded();
  }

  @Test
  void a_posting_that_the_stage_refuses_stays_to_be_posted() {
    doThrow(new Refused("publiclist.noDays")).when(publicList).recordPosting(key);
    process.start(key);
    assertThatThrownBy(() -> process.complete(key, "postList", "canbo1p00685"))
        .hasStackTraceContaining("publiclist.noDays");
    assertThat(hand.instance(key)).isWaitingAt("postList");
  }

  private void posted() {
    process.start(key);
    assertThat(hand.instance(key)).isWaitingAt("postList").task().hasCandidateGroup("wardOfficer");
    process.complete(key, "postList", "canbo1p00685");
  }
}
