package vn.minhbach.workflow.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.LogIn;

/** The clocks move with what is kept of them, and not before. */
@OfficeTest
class DemoTimeIT {

  @Autowired private DemoTime time;
  @Autowired private DemoClock clock;
  @Autowired private TransactionTemplate transaction;

  @Test
  @SuppressWarnings("try")
  void what_is_rolled_back_moves_no_clock_and_can_be_tried_again() {
    LocalDateTime to = time.now().plusMinutes(1);
    long before = clock.offset();
    long engine = ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis();
    try (LogIn administrator = LogIn.as("quantritp01")) {
      transaction.executeWithoutResult(
          status -> {
            time.forward(to);
            status.setRollbackOnly();
          });
      assertThat(clock.offset()).isEqualTo(before);
      assertThat(ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis())
          .isBetween(engine - 1000, engine + 1000);
      time.forward(to);
    }
    assertThat(time.now()).isAfterOrEqualTo(to);
  }
}
