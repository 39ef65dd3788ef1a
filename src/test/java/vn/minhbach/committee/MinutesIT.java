package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;

/** The secretary writes the minutes, the chair signs them. */
@OfficeTest
class MinutesIT {

  private static final String WARD = "00115";

  /** Has a second chair. */
  private static final String TWO_CHAIRS = "00151";

  @Autowired TaskService tasks;
  @Autowired MinutesSigning signing;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void minutes_are_handed_in_by_the_secretary_and_not_before_they_are_written() {
    String sitting = voted(WARD);
    String task = task(sitting, "writeMinutes");

    Refusal.of(() -> as(user("thuky", WARD), () -> tasks.complete(task)))
        .isCode("committee.minutesNotWritten");
    play.write(sitting);

    assertThat(play.facts("sitting:" + sitting)).endsWith("VotesCounted", "MinutesWritten");
    assertThat(task(sitting, "signMinutes")).isNotNull();
  }

  @Test
  void another_chair_signs_only_with_a_reason_and_the_trail_says_instead_of_whom() {
    String sitting = voted(TWO_CHAIRS);
    play.write(sitting);
    String deputy = play.secondChair(TWO_CHAIRS);

    Refusal.of(() -> as(deputy, () -> signing.complete(sitting, play.minutesVersion(sitting), " ")))
        .isCode("committee.notTheChair")
        .says("ký thay sau khi ghi rõ lý do");
    String task = task(sitting, "signMinutes");
    Refusal.of(() -> as(deputy, () -> tasks.complete(task))).isCode("committee.notTheChair");
    as(
        deputy,
        () ->
            signing.complete(
                sitting, play.minutesVersion(sitting), "Người chủ trì đi cách ly tập trung"));
    play.runJobs(sitting);

    assertThat(play.facts("sitting:" + sitting)).endsWith("MinutesSigned", "SittingConcluded");
    assertThat(play.leaves("sitting:" + sitting))
        .anyMatch(leaf -> leaf.contains("\"insteadOf\":\"" + user("chutichhd", TWO_CHAIRS) + "\""))
        .noneMatch(leaf -> leaf.contains("cách ly"));
  }

  @Test
  void who_led_the_sitting_signs_it_even_where_another_chair_wrote_a_reason() {
    String sitting = voted(TWO_CHAIRS);
    play.write(sitting);
    as(
        play.secondChair(TWO_CHAIRS),
        () -> signing.save(sitting, play.minutesVersion(sitting), "Vắng"));

    as(
        user("chutichhd", TWO_CHAIRS),
        () -> signing.complete(sitting, play.minutesVersion(sitting), null));

    assertThat(play.leaves("sitting:" + sitting))
        .filteredOn(leaf -> leaf.contains("MinutesSigned"))
        .singleElement()
        .asString()
        .doesNotContain("\"insteadOf\":\"");
  }

  /** A sitting whose votes are counted. */
  private String voted(String ward) {
    String sitting = play.call(ward, play.verified(ward, 1, true));
    play.attend(sitting, Play.FIVE);
    for (String name : Play.FIVE) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    return sitting;
  }

  private String task(String sitting, String name) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(sitting)
        .taskDefinitionKey(name)
        .singleResult()
        .getId();
  }
}
