package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  @Test
  void a_task_is_due_when_offices_close_on_the_last_of_its_working_days() {
    assertThat(at("2021-08-17T08:30:00+07:00").of("verifyCase"))
        .isEqualTo(local("2021-08-20T17:00:00+07:00"));
    assertThat(at("2021-08-20T08:30:00+07:00").of("appraiseDossier"))
        .isEqualTo(local("2021-08-24T17:00:00+07:00"));
  }

  @Test
  void days_are_those_of_hanoi_and_not_of_greenwich() {
    assertThat(at("2021-08-17T23:30:00Z").of("postList"))
        .isEqualTo(local("2021-08-19T17:00:00+07:00"));
  }

  @Test
  void a_task_without_a_deadline_is_refused() {
    assertThatThrownBy(() -> at("2021-08-17T08:30:00+07:00").of("haveLunch"))
        .hasMessage("scheme.deadlineUnknown");
  }

  private static Deadlines at(String now) {
    Clock clock = Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    return new Deadlines(Seeds.DATA, Seeds.WORKING_DAYS, clock);
  }

  private static Date local(String then) {
    return Date.from(OffsetDateTime.parse(then).toInstant());
  }
}
