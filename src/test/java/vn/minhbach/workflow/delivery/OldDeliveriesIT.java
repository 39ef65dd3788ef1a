package vn.minhbach.workflow.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.shared.Micros;

@OfficeTest
class OldDeliveriesIT {

  @Autowired private OldDeliveries old;
  @Autowired private ToldMapper told;
  @Autowired private JdbcTemplate sql;
  @Autowired private Clock clock;

  @Test
  void what_jobs_delivered_more_than_a_month_ago_is_forgotten_and_nothing_else() {
    mark("old", Duration.ofDays(32));
    mark("new", Duration.ofDays(30));
    old.run(new DefaultApplicationArguments());
    assertThat(
            sql.queryForList(
                "SELECT job FROM workflow_delivered WHERE first_case = '00685-70-000001'",
                String.class))
        .containsExactly("new");
  }

  private void mark(String job, Duration age) {
    told.mark(job, "00685-70-000001", 1, Micros.of(clock.instant().minus(age)));
  }
}
