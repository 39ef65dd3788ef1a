package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

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

/** Who votes on what: the list, cases taken out of it, members who are out for a case. */
@OfficeTest
class VotingIT {

  private static final String WARD = "00115";

  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;
  @Autowired FourEyes fourEyes;
  @Autowired Officers officers;
  @Autowired Kinship kinship;
  @Autowired TakenOut takenOut;
  @Autowired Ballots ballots;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void cases_taken_out_are_decided_by_their_own_votes_and_no_others() {
    List<String> cases = play.verified(WARD, 3, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, Play.FIVE);
    as(user("uyvien3", WARD), () -> takenOut.take(sitting, cases.subList(0, 2)));

    for (String name : Play.FIVE) {
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
    play.attend(sitting, Play.FIVE);
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());

    Refusal.of(() -> as(user("uyvien2", WARD), () -> takenOut.take(sitting, cases)))
        .isCode("committee.votingHasBegun");
  }

  @Test
  void a_ballot_on_another_version_of_the_list_is_refused() {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, Play.FIVE);
    CastBallot seenBefore = new CastBallot(Vote.FOR, null, play.version(sitting));
    as(user("thuky", WARD), () -> takenOut.take(sitting, cases.subList(0, 1)));

    Refusal.of(() -> as(user("uyvien1", WARD), () -> ballots.save(sitting, seenBefore)))
        .isCode("committee.listChanged");
  }

  @Test
  void whoever_took_a_case_in_is_out_for_it_and_votes_on_the_rest() {
    List<String> cases = play.verified(WARD, 2, true);
    String own = cases.get(0);
    play.act(List.of(own), Act.TOOK_IN, Role.councilMember, user("uyvien1", WARD));
    String sitting = play.call(WARD, cases);
    play.attend(sitting, Play.FIVE);
    as(user("thuky", WARD), () -> takenOut.take(sitting, List.of(own)));

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
    play.act(own, Act.CONFIRMED, Role.neighbourhoodHead, user("uyvien1", WARD));
    String sitting = play.call(WARD, own);
    play.attend(sitting, Play.FIVE);
    as(user("thuky", WARD), () -> takenOut.take(sitting, own));

    Refusal.of(() -> play.vote(sitting, "uyvien1", Vote.FOR, Map.of(own.get(0), Vote.FOR)))
        .isCode("committee.out.CONFIRMED")
        .says("đã xác nhận hồ sơ này tại tổ dân phố");
  }

  @Test
  void kin_below_the_quorum_defer_their_case_alone() {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, Play.FIVE);
    List<String> one = cases.subList(0, 1);
    as(user("uyvien1", WARD), () -> kinship.declare(sitting, new KinDeclaration(null, one, "kin")));
    as(
        user("thuky", WARD),
        () -> kinship.declare(sitting, new KinDeclaration(user("uyvien2", WARD), one, "kin")));
    for (String name : Play.FIVE) {
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
    play.attend(sitting, Play.FIVE);
    String task = voteTask(sitting, "uyvien1");

    Refusal.of(() -> as(user("uyvien2", WARD), () -> tasks.complete(task)))
        .isCode("committee.notYourBallot");
    assertThat(voteTask(sitting, "uyvien1")).isEqualTo(task);
  }

  @Test
  void a_task_without_a_ballot_behind_it_stays_open() {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    play.attend(sitting, Play.FIVE);
    String task = voteTask(sitting, "uyvien1");

    Refusal.of(() -> as(user("uyvien1", WARD), () -> tasks.complete(task)))
        .isCode("committee.noBallot");
    assertThat(voteTask(sitting, "uyvien1")).isEqualTo(task);
  }

  @Test
  void when_the_voting_time_is_over_a_ballot_that_was_only_written_down_is_no_vote() {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, Play.FIVE);
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());
    play.vote(sitting, "uyvien2", Vote.FOR, Map.of());
    CastBallot draft = new CastBallot(Vote.FOR, null, play.version(sitting));
    as(user("uyvien3", WARD), () -> ballots.save(sitting, draft));

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
    return List.of(Play.FIVE).stream()
        .filter(
            name -> {
              String person = officers.find(user(name, WARD)).orElseThrow().person();
              return fourEyes.excluded(List.of(caseNumber), Act.APPRAISED, person).get(caseNumber)
                  == Act.VOTED;
            })
        .toList();
  }

  private String voteTask(String sitting, String name) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(sitting)
        .taskAssignee(user(name, WARD))
        .singleResult()
        .getId();
  }
}
