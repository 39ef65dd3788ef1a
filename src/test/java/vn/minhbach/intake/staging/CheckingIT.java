package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
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

/** No list is left standing as being checked, whatever happens while it is. */
@OfficeTest
class CheckingIT {

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
  void a_list_on_which_the_machine_breaks_down_fails_in_words_and_can_come_again()
      throws Exception {
    byte[] file = ListDesk.file(Sheets.person(1));
    Answer received = desk.upload(ListDesk.OFFICER, file, Map.of());
    desk.checked(received);
    sql.update("DELETE FROM intake_row");
    sql.update("UPDATE intake_list SET status = 'received', skipped_lines = NULL");
    assertThat(breakingDown().checkNext()).isTrue();
    JsonNode failed = desk.checked(received);
    assertThat(failed.get("status").asText()).isEqualTo("failed");
    assertThat(failed.get("failure").get("message").asText())
        .startsWith("Hệ thống gặp lỗi khi kiểm tra danh sách số " + received.text("id"));
    Answer again = desk.upload(ListDesk.OFFICER, file, Map.of());
    assertThat(desk.checked(again).get("status").asText()).isEqualTo("checked");
  }

  @Test
  void a_list_whose_check_was_cut_off_is_checked_again() throws Exception {
    Answer received = desk.upload(ListDesk.OFFICER, ListDesk.file(Sheets.person(1)), Map.of());
    desk.checked(received);
    sql.update("DELETE FROM intake_row");
    sql.update("UPDATE intake_list SET status = 'checking'");
    queue.resume();
    assertThat(desk.checked(received).get("status").asText()).isEqualTo("checked");
  }

  private Checking breakingDown() {
    Staging staging =
        new Staging(null, null, null, null, null, null, null, null, null) {
          @Override
          Staged stage(StagedList list) {
            throw new StackOverflowError();
          }
        };
    return new Checking(lists, staging, registers, events, transactions, json, clock);
  }
}
