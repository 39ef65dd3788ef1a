package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.ListDesk.Answer;
import vn.minhbach.registry.Registers;

/** When the program stops, a check ends before the database does, and is made anew at the start. */
@OfficeTest
class StoppedCheckIT {

  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private CheckingQueue queue;
  @Autowired private ListMapper lists;
  @Autowired private Registers registers;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private ObjectMapper json;
  @Autowired private Clock clock;
  @Autowired private JdbcTemplate sql;

  private ListDesk desk;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    desk = factory.createBean(ListDesk.class);
    desk.forgetTheLists();
  }

  @Test
  void a_check_that_is_cut_off_keeps_nothing_and_is_made_anew() throws Exception {
    Answer received = desk.upload(ListDesk.OFFICER, ListDesk.file(Sheets.person(1)), Map.of());
    desk.checked(received);
    sql.update("DELETE FROM intake_row");
    sql.update("UPDATE intake_list SET status = 'received', skipped_lines = NULL");
    Checking stopped = checking(factory.createBean(Staging.class));
    stopped.cutOff();

    assertThat(stopped.checkNext()).isFalse();

    assertThat(sql.queryForObject("SELECT status FROM intake_list", String.class))
        .isEqualTo("checking");
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM intake_row", Integer.class)).isZero();
    queue.resume();
    assertThat(desk.checked(received).get("status").asText()).isEqualTo("checked");
  }

  @Test
  void the_queue_stops_only_once_its_check_has_ended() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cut = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    CheckingQueue own =
        new CheckingQueue(
            new Checking(lists, null, registers, events, transactions, json, clock) {
              @Override
              boolean checkNext() {
                begun.countDown();
                try {
                  cut.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                ended.set(true);
                return false;
              }

              @Override
              void cutOff() {
                cut.countDown();
              }
            });
    own.start();
    own.wake();
    begun.await();

    own.stop();

    assertThat(ended).isTrue();
    assertThat(own.isRunning()).isFalse();
  }

  private Checking checking(Staging staging) {
    return new Checking(lists, staging, registers, events, transactions, json, clock);
  }
}
