package vn.minhbach.workflow.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;

@OfficeTest
class ClockApiIT {

  private static final Duration A_MOMENT = Duration.ofSeconds(10);

  @Autowired private MockMvc http;
  @Autowired private Clock clock;
  @Autowired private DemoClock demoClock;
  @Autowired private JdbcTemplate sql;

  @Test
  void the_demonstration_runs_in_hanoi_in_2021() throws Exception {
    assertThat(clock.getZone()).hasToString("Asia/Ho_Chi_Minh");
    http.perform(get("/api/workflow/clock").with(httpBasic("canbo1p00118", "minhbach2021")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.now").value(startsWith("2021-")));
  }

  @Test
  void an_administrator_moves_it_forward_and_the_engine_s_with_it_and_it_is_kept()
      throws Exception {
    LocalDateTime to = LocalDateTime.now(clock).plusMinutes(1);
    move("quantritp01", to).andExpect(status().isOk());
    assertThat(LocalDateTime.now(clock)).isBetween(to, to.plus(A_MOMENT));
    assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), clock.instant()).abs())
        .isLessThan(A_MOMENT);
    assertThat(sql.queryForObject("SELECT offset_millis FROM workflow_clock", Long.class))
        .isEqualTo(demoClock.offset());
    assertThat(new Leaves(sql).last("clock"))
        .contains("\"fact\":\"ClockMoved\"", "\"officer\":\"quantritp01\"");
  }

  @Test
  void a_job_that_runs_while_the_clock_jumps_is_not_taken_for_abandoned() throws Exception {
    sql.update(
        """
        INSERT INTO ACT_RU_JOB (ID_, REV_, TYPE_, LOCK_OWNER_, LOCK_EXP_TIME_, RETRIES_)
        VALUES ('clock-test', 1, 'message', 'here', '2021-08-17 08:05:00', 3)
        """);
    try {
      move("quantritp01", LocalDateTime.now(clock).plusHours(2)).andExpect(status().isOk());
      assertThat(
              sql.queryForObject(
                  "SELECT CAST(LOCK_EXP_TIME_ AS CHAR) FROM ACT_RU_JOB WHERE ID_ = 'clock-test'",
                  String.class))
          .matches("2021-08-17 10:0[45]:.*");
    } finally {
      sql.update("DELETE FROM ACT_RU_JOB WHERE ID_ = 'clock-test'");
    }
  }

  @Test
  void it_does_not_go_back() throws Exception {
    long before = demoClock.offset();
    move("quantritp01", LocalDateTime.now(clock).minusMinutes(1))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("workflow.clockBack"));
    assertThat(demoClock.offset()).isEqualTo(before);
  }

  @Test
  void nobody_but_an_administrator_moves_it() throws Exception {
    long before = demoClock.offset();
    LocalDateTime to = LocalDateTime.now(clock).plusDays(1);
    for (String user : new String[] {"canbo1p00118", "lanhdaoq004", "giamsat1tp01"}) {
      move(user, to).andExpect(status().isForbidden());
    }
    assertThat(demoClock.offset()).isEqualTo(before);
  }

  private ResultActions move(String user, LocalDateTime to) throws Exception {
    return http.perform(
        put("/api/workflow/clock")
            .with(httpBasic(user, "minhbach2021"))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"now\":\"" + to + "\"}"));
  }
}
