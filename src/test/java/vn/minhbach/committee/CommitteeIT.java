package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.intake.CaseState;
import vn.minhbach.workflow.engine.Inside;

/** Sittings of one ward as its council plays them, in the real engine and database. */
@OfficeTest
class CommitteeIT {

  private static final String WARD = "00115";

  /** Has a second chair. */
  private static final String TWO_CHAIRS = "00151";

  private static final String[] FIVE = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};

  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;
  @Autowired FourEyes fourEyes;
  @Autowired Officers officers;
  @Autowired Kinship kinship;
  @Autowired TakenOut takenOut;
  @Autowired Sittings sittings;
  @Autowired Ballots ballots;
  @Autowired MinutesSigning signing;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void a_sitting_moves_every_case_and_tells_its_process() {
    List<String> cases = play.verified(WARD, 3, true);

    String sitting = play.concluded(WARD, cases);

    assertThat(play.states(cases).values()).containsOnly(CaseState.PROPOSED);
    assertThat(cases).allMatch(c -> play.isTold(c, "committee.concluded", "proposed"));
    assertThat(play.process(sitting)).isNull();
    assertThat(sittings.problems(cases)).isEmpty();
  }

  @Test
  void the_trail_tells_the_sitting_and_each_case_step_by_step() {
    List<String> cases = play.verified(WARD, 2, true);

    String sitting = play.concluded(WARD, cases);

    assertThat(play.facts("sitting:" + sitting))
        .containsExactly(
            "SittingCalled",
            "AttendanceRecorded",
            "VoteCast",
            "VoteCast",
            "VoteCast",
            "VoteCast",
            "VoteCast",
            "VotesCounted",
            "MinutesWritten",
            "MinutesSigned",
            "SittingConcluded");
    assertThat(play.facts("case:" + cases.get(0))).startsWith("CaseInSitting", "CaseProposed");
  }

  @Test
  void a_case_that_verification_does_not_recommend_is_not_proposed_when_the_list_is_adopted() {
    List<String> cases = play.verified(WARD, 1, false);

    play.concluded(WARD, cases);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.NOT_PROPOSED);
    assertThat(play.isTold(cases.get(0), "committee.concluded", "notProposed")).isTrue();
  }

  @Test
  void without_a_quorum_the_sitting_is_adjourned_and_its_cases_wait_for_another() {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);

    play.attend(sitting, "uyvien1", "uyvien2", "chutichhd");

    assertThat(play.states(cases).values()).containsOnly(CaseState.VERIFIED);
    assertThat(play.process(sitting)).isNull();
    assertThat(cases).noneMatch(c -> play.isTold(c, "committee.concluded", "proposed"));
    assertThat(play.facts("sitting:" + sitting)).endsWith("AttendanceRecorded", "SittingAdjourned");
  }

  @Test
  void without_a_chair_the_sitting_is_adjourned_however_many_came() {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));

    play.attend(sitting, "uyvien1", "uyvien2", "uyvien3", "uyvien4", "uyvien5");

    assertThat(play.process(sitting)).isNull();
  }

  @Test
  void cases_taken_out_are_decided_by_their_own_votes_and_no_others() {
    List<String> cases = play.verified(WARD, 3, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FIVE);
    Play.as(Play.user("uyvien3", WARD), () -> takenOut.take(sitting, cases.subList(0, 2)));

    for (String name : FIVE) {
      Vote second = name.equals("uyvien1") || name.equals("uyvien2") ? Vote.FOR : Vote.ABSTAIN;
      play.vote(sitting, name, Vote.FOR, Map.of(cases.get(0), Vote.AGAINST, cases.get(1), second));
    }
    play.sign(sitting);

    assertThat(cases.stream().map(play::state))
        .containsExactly(CaseState.NOT_PROPOSED, CaseState.VERIFIED, CaseState.PROPOSED);
    assertThat(List.of("proposed", "notProposed", "deferred"))
        .noneMatch(outcome -> play.isTold(cases.get(1), "committee.concluded", outcome));
  }

  @Test
  void nothing_is_taken_out_once_somebody_has_voted() {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FIVE);
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());

    Refusal.of(() -> Play.as(Play.user("uyvien2", WARD), () -> takenOut.take(sitting, cases)))
        .isCode("committee.votingHasBegun");
  }

  @Test
  void a_ballot_on_another_version_of_the_list_is_refused() {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FIVE);
    CastBallot seenBefore = new CastBallot(Vote.FOR, null, play.version(sitting));
    Play.as(Play.user("thuky", WARD), () -> takenOut.take(sitting, cases.subList(0, 1)));

    Refusal.of(() -> Play.as(Play.user("uyvien1", WARD), () -> ballots.save(sitting, seenBefore)))
        .isCode("committee.listChanged");
  }

  @Test
  void whoever_took_a_case_in_is_out_for_it_and_votes_on_the_rest() {
    List<String> cases = play.verified(WARD, 2, true);
    String own = cases.get(0);
    play.act(List.of(own), Act.TOOK_IN, Role.councilMember, Play.user("uyvien1", WARD));
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FIVE);
    Play.as(Play.user("thuky", WARD), () -> takenOut.take(sitting, List.of(own)));

    Refusal.of(() -> play.vote(sitting, "uyvien1", Vote.FOR, Map.of(own, Vote.FOR)))
        .isCode("committee.out.TOOK_IN")
        .says("Đồng chí không thể biểu quyết hồ sơ " + own, "đã trực tiếp tiếp nhận");
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());
    for (String name : List.of("uyvien2", "uyvien3", "uyvien4", "chutichhd")) {
      play.vote(sitting, name, Vote.FOR, Map.of(own, Vote.FOR));
    }
    play.sign(sitting);

    assertThat(play.states(cases).values()).containsOnly(CaseState.PROPOSED);
    assertThat(votersOf(own)).doesNotContain("uyvien1").hasSize(4);
    assertThat(votersOf(cases.get(1))).contains("uyvien1").hasSize(5);
  }

  @Test
  void the_neighbourhood_head_who_confirmed_a_case_is_out_for_it() {
    List<String> own = play.verified(WARD, 1, true);
    play.act(own, Act.CONFIRMED, Role.neighbourhoodHead, Play.user("uyvien1", WARD));
    String sitting = play.call(WARD, own);
    play.attend(sitting, FIVE);
    Play.as(Play.user("thuky", WARD), () -> takenOut.take(sitting, own));

    Refusal.of(() -> play.vote(sitting, "uyvien1", Vote.FOR, Map.of(own.get(0), Vote.FOR)))
        .isCode("committee.out.CONFIRMED")
        .says("đã xác nhận hồ sơ này tại tổ dân phố");
  }

  @Test
  void kin_below_the_quorum_defer_their_case_alone() {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FIVE);
    List<String> one = cases.subList(0, 1);
    Play.as(
        Play.user("uyvien1", WARD),
        () -> kinship.declare(sitting, new KinDeclaration(null, one, "kin")));
    Play.as(
        Play.user("thuky", WARD),
        () -> kinship.declare(sitting, new KinDeclaration(Play.user("uyvien2", WARD), one, "kin")));
    for (String name : FIVE) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    play.sign(sitting);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.VERIFIED);
    assertThat(play.state(cases.get(1))).isEqualTo(CaseState.PROPOSED);
    assertThat(play.facts("case:" + cases.get(0))).endsWith("CaseDeferred");
  }

  @Test
  void nobody_votes_for_somebody_else_and_the_task_stays_open() {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    play.attend(sitting, FIVE);
    String task = voteTask(sitting, "uyvien1");

    Refusal.of(() -> Play.as(Play.user("uyvien2", WARD), () -> tasks.complete(task)))
        .isCode("committee.notYourBallot");
    assertThat(voteTask(sitting, "uyvien1")).isEqualTo(task);
  }

  @Test
  void a_task_without_a_ballot_behind_it_stays_open() {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    play.attend(sitting, FIVE);
    String task = voteTask(sitting, "uyvien1");

    Refusal.of(() -> Play.as(Play.user("uyvien1", WARD), () -> tasks.complete(task)))
        .isCode("committee.noBallot");
    assertThat(voteTask(sitting, "uyvien1")).isEqualTo(task);
  }

  @Test
  void minutes_are_handed_in_by_the_secretary_and_not_before_they_are_written() {
    String sitting = voted(WARD);
    String task = task(sitting, "writeMinutes");

    Refusal.of(() -> Play.as(Play.user("thuky", WARD), () -> tasks.complete(task)))
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

    Refusal.of(() -> Play.as(deputy, () -> signing.complete(sitting, " ")))
        .isCode("committee.notTheChair")
        .says("ký thay sau khi ghi rõ lý do");
    String task = task(sitting, "signMinutes");
    Refusal.of(() -> Play.as(deputy, () -> tasks.complete(task))).isCode("committee.notTheChair");
    Play.as(deputy, () -> signing.complete(sitting, "Người chủ trì đi cách ly tập trung"));
    play.runJobs(sitting);

    assertThat(play.facts("sitting:" + sitting)).endsWith("MinutesSigned", "SittingConcluded");
    assertThat(play.leaves("sitting:" + sitting))
        .anyMatch(
            leaf -> leaf.contains("\"insteadOf\":\"" + Play.user("chutichhd", TWO_CHAIRS) + "\""))
        .noneMatch(leaf -> leaf.contains("cách ly"));
  }

  @Test
  void who_led_the_sitting_signs_it_even_where_another_chair_wrote_a_reason() {
    String sitting = voted(TWO_CHAIRS);
    play.write(sitting);
    Play.as(play.secondChair(TWO_CHAIRS), () -> signing.save(sitting, "Vắng"));

    Play.as(Play.user("chutichhd", TWO_CHAIRS), () -> signing.complete(sitting, null));

    assertThat(play.leaves("sitting:" + sitting))
        .filteredOn(leaf -> leaf.contains("MinutesSigned"))
        .singleElement()
        .asString()
        .doesNotContain("\"insteadOf\":\"");
  }

  @Test
  void when_the_voting_time_is_over_a_ballot_that_was_only_written_down_is_no_vote() {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FIVE);
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());
    play.vote(sitting, "uyvien2", Vote.FOR, Map.of());
    CastBallot draft = new CastBallot(Vote.FOR, null, play.version(sitting));
    Play.as(Play.user("uyvien3", WARD), () -> ballots.save(sitting, draft));

    String timer =
        jobs.createJobQuery()
            .processInstanceId(play.process(sitting))
            .timers()
            .singleResult()
            .getId();
    Inside.run(() -> jobs.executeJob(timer));
    play.sign(sitting);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.VERIFIED);
    assertThat(votersOf(cases.get(0))).containsExactly("uyvien1", "uyvien2");
  }

  private List<String> votersOf(String caseNumber) {
    return List.of(FIVE).stream()
        .filter(
            name -> {
              String person = officers.find(Play.user(name, WARD)).orElseThrow().person();
              return fourEyes.excluded(List.of(caseNumber), Act.APPRAISED, person).get(caseNumber)
                  == Act.VOTED;
            })
        .toList();
  }

  /** A sitting whose votes are counted. */
  private String voted(String ward) {
    String sitting = play.call(ward, play.verified(ward, 1, true));
    play.attend(sitting, FIVE);
    for (String name : FIVE) {
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

  private String voteTask(String sitting, String name) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(sitting)
        .taskAssignee(Play.user(name, WARD))
        .singleResult()
        .getId();
  }
}
