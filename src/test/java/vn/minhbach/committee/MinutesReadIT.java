package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;

/** A chair signs the minutes that he or she has read, and no others. */
@OfficeTest
class MinutesReadIT {

  private static final String WARD = "00154";
  private static final String CHAIR = user("chutichhd", WARD);
  private static final List<String> FOUR = List.of("uyvien1", "uyvien2", "uyvien3", "chutichhd");

  @Autowired private MinutesBook minutes;
  @Autowired private MinutesSigning signing;
  @Autowired private TaskService tasks;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private String sitting;

  @BeforeEach
  void written() {
    play = office.createBean(Play.class);
    sitting = play.call(WARD, play.verified(WARD, 1, true));
    play.attend(sitting, FOUR.toArray(String[]::new));
    FOUR.forEach(name -> play.vote(sitting, name, Vote.FOR, Map.of()));
    play.write(sitting);
  }

  @Test
  void minutes_that_the_secretary_changed_since_are_not_signed_unread() {
    String read = play.minutesVersion(sitting);
    change();
    Refusal.of(() -> as(CHAIR, () -> signing.complete(sitting, read, null)))
        .isCode("committee.minutesChanged")
        .says("thư ký đã sửa");
    as(CHAIR, () -> signing.complete(sitting, play.minutesVersion(sitting), null));
    play.runJobs(sitting);
    assertThat(play.process(sitting)).isNull();
  }

  @Test
  void minutes_that_are_changed_between_reading_and_completing_are_not_signed_either() {
    as(CHAIR, () -> signing.save(sitting, play.minutesVersion(sitting), null));
    change();
    Refusal.of(() -> as(CHAIR, () -> tasks.complete(task()))).isCode("committee.minutesChanged");
    as(CHAIR, () -> signing.save(sitting, play.minutesVersion(sitting), null));
    as(CHAIR, () -> tasks.complete(task()));
    assertThat(play.facts("sitting:" + sitting)).endsWith("MinutesSigned");
  }

  @Test
  void minutes_that_nobody_opened_are_not_signed() {
    Refusal.of(() -> as(CHAIR, () -> tasks.complete(task()))).isCode("committee.minutesChanged");
  }

  private void change() {
    Minutes changed = new Minutes("08:00", "09:30", "Nội dung khác", "");
    as(user("thuky", WARD), () -> minutes.save(sitting, changed));
  }

  private String task() {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(sitting)
        .taskDefinitionKey("signMinutes")
        .singleResult()
        .getId();
  }
}
