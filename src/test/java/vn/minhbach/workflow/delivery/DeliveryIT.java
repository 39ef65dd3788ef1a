package vn.minhbach.workflow.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.shared.Micros;
import vn.minhbach.verification.Verification;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;
import vn.minhbach.workflow.SupportCaseProcess;
import vn.minhbach.workflow.Traps;

@ProcessTest
class DeliveryIT {

  private static final AtomicInteger LISTS = new AtomicInteger(60);

  /** Case numbers of a list of its own begin with this. */
  private final String list = "00685-%02d".formatted(LISTS.incrementAndGet());

  @Autowired private SupportCaseProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Verification verification;
  @Autowired private Delivery delivery;
  @Autowired private Traps.Poison poison;
  @Autowired private JdbcTemplate sql;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  @Test
  void three_hundred_cases_are_told_in_two_jobs() {
    List<String> cases = waitForCouncil(300);
    process.committeeConcluded(outcomes(cases));
    assertThat(hand.messages(list)).hasSize(2);
    assertThat(hand.deliver(list)).isEqualTo(2);
    assertThat(waitingFor("publiclist.closed")).isEqualTo(200);
    assertThat(waitingFor("decision.made")).isEqualTo(100);
    assertThat(undelivered()).isEmpty();
  }

  @Test
  void a_poisoned_case_holds_up_no_other_and_lands_among_the_undelivered() {
    List<String> cases = waitForCouncil(300);
    String poisoned = cases.get(17);
    poison.into(poisoned);
    process.committeeConcluded(all(cases, "proposed"));
    hand.deliver(list);
    poison.outOf(poisoned);
    assertThat(waitingFor("publiclist.closed")).isEqualTo(299);
    assertThat(waitingFor("committee.concluded")).isEqualTo(1);
    assertThat(undelivered())
        .containsExactly(poisoned + " committee.concluded proposed IllegalArgumentException");
  }

  @Test
  void a_case_that_does_not_wait_yet_is_tried_again_later_and_delivered() {
    List<String> cases = open(3);
    String late = cases.get(0);
    when(verification.recordVerification(anyString())).thenReturn("confirmed");
    process.verified(cases.subList(1, 3));
    process.committeeConcluded(all(cases, "proposed"));
    Job first = hand.messages(list).get(0);
    hand.execute(first);
    assertThat(waitingFor("publiclist.closed")).isEqualTo(2);
    Job again = hand.messages(late).get(0);
    assertThat(Duration.between(clock.instant(), again.getDuedate().toInstant()))
        .isBetween(Duration.ofSeconds(-2), Duration.ofSeconds(2));
    process.verified(List.of(late));
    hand.deliver(list);
    assertThat(waitingFor("publiclist.closed")).isEqualTo(3);
    assertThat(undelivered()).isEmpty();
  }

  @Test
  void a_case_that_never_waits_is_given_up_after_some_two_hours() {
    String never = open(1).get(0);
    process.paid(List.of(never));
    assertThat(hand.deliver(list)).isEqualTo(20);
    assertThat(undelivered()).containsExactly(never + " payout.settled paid not waiting");
    assertThat(hand.open(never)).containsExactly("verifyCase");
  }

  @Test
  void a_case_whose_process_has_ended_is_given_up_at_once() {
    String over = open(1).get(0);
    when(verification.recordVerification(anyString())).thenReturn("withdrawn");
    process.verified(List.of(over));
    process.committeeConcluded(Map.of(over, "proposed"));
    assertThat(hand.deliver(list)).isEqualTo(1);
    assertThat(undelivered()).containsExactly(over + " committee.concluded proposed ended");
  }

  @Test
  void an_old_message_that_comes_late_does_not_reach_a_later_round() {
    String one = waitForCouncil(1).get(0);
    long firstRound = Micros.of(clock.instant());
    process.committeeConcluded(Map.of(one, "proposed"));
    hand.deliver(list);
    process.postingClosed(Map.of(one, "upheld"));
    hand.deliver(list);
    process.verified(List.of(one));
    assertThat(waitingFor("committee.concluded")).as("waits in its second round").isEqualTo(1);
    delivery.deliver(
        list + "-late",
        new CaseMessage("committee.concluded", firstRound, 1, Map.of(one, "proposed")));
    assertThat(waitingFor("committee.concluded")).isEqualTo(1);
    assertThat(undelivered()).isEmpty();
    assertThat(hand.messages(list)).isEmpty();
  }

  @Test
  void a_case_is_opened_once_however_often_it_is_told() {
    List<String> cases = open(2);
    process.open(cases, Set.of());
    hand.deliver(list);
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ LIKE ?",
                Integer.class,
                list + "%"))
        .isEqualTo(2);
  }

  @Test
  void a_job_that_runs_again_tells_the_cases_that_it_has_not_told_and_no_other() {
    List<String> cases = waitForCouncil(10);
    CaseMessage whole = new CaseMessage("committee.concluded", 0, 1, all(cases, "proposed"));
    String job = list + "-job";
    delivery.deliver(job, whole.only(cases.subList(0, 5), 1));
    delivery.deliver(job, whole.only(cases, 1));
    delivery.deliver(job, whole.only(cases, 1));
    assertThat(waitingFor("publiclist.closed")).isEqualTo(10);
    assertThat(hand.messages(list)).as("told again and queued for later").isEmpty();
  }

  @Test
  void a_job_that_gave_a_case_up_does_not_tell_the_others_again() {
    List<String> cases = waitForCouncil(4);
    CaseMessage whole =
        new CaseMessage("committee.concluded", 0, 1, all(cases, "proposed")).only(cases, 1);
    poison.into(cases.get(0));
    delivery.deliver(list + "-job", whole);
    poison.outOf(cases.get(0));
    delivery.deliver(list + "-job", whole);
    assertThat(undelivered()).hasSize(1);
    assertThat(hand.messages(list)).isEmpty();
  }

  @Test
  void nothing_is_told_of_what_is_rolled_back() {
    List<String> cases = numbers(2);
    transaction.executeWithoutResult(
        status -> {
          process.open(cases, Set.of());
          status.setRollbackOnly();
        });
    assertThat(hand.messages(list)).isEmpty();
  }

  @Test
  void what_a_message_carries_leaves_no_variable() {
    List<String> cases = numbers(3);
    process.open(cases, Set.of(cases.get(0)));
    hand.deliver(list);
    assertThat(variables()).isEmpty();
    process.otherWardConcluded(List.of(cases.get(0)));
    hand.deliver(list);
    when(verification.recordVerification(anyString())).thenReturn("confirmed");
    process.verified(cases);
    process.committeeConcluded(all(cases, "proposed"));
    hand.deliver(list);
    assertThat(waitingFor("publiclist.closed")).isEqualTo(3);
    assertThat(variables()).containsOnly("verified");
  }

  private List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "%s-%06d".formatted(list, i)).toList();
  }

  private List<String> open(int count) {
    List<String> cases = numbers(count);
    process.open(cases, Set.of());
    hand.deliver(list);
    return cases;
  }

  private List<String> waitForCouncil(int count) {
    List<String> cases = open(count);
    when(verification.recordVerification(anyString())).thenReturn("confirmed");
    process.verified(cases);
    assertThat(waitingFor("committee.concluded")).isEqualTo(count);
    return cases;
  }

  /** Every third is not proposed. */
  private static Map<String, String> outcomes(List<String> cases) {
    return IntStream.range(0, cases.size())
        .boxed()
        .collect(Collectors.toMap(cases::get, i -> i % 3 == 0 ? "notProposed" : "proposed"));
  }

  private static Map<String, String> all(List<String> cases, String outcome) {
    return cases.stream().collect(Collectors.toMap(c -> c, c -> outcome));
  }

  private int waitingFor(String message) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM ACT_RU_EVENT_SUBSCR s JOIN ACT_RU_EXECUTION e ON e.ID_ = s.PROC_INST_ID_"
            + " WHERE s.EVENT_NAME_ = ? AND e.BUSINESS_KEY_ LIKE ?",
        Integer.class,
        message,
        list + "%");
  }

  private List<String> variables() {
    return sql.queryForList(
        "SELECT v.NAME_ FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.PROC_INST_ID_ WHERE e.BUSINESS_KEY_ LIKE ?",
        String.class,
        list + "%");
  }

  private Set<String> undelivered() {
    return new TreeSet<>(
        sql.queryForList(
            "SELECT CONCAT(case_number, ' ', message, ' ', outcome, ' ', reason) FROM workflow_undelivered WHERE case_number LIKE ?",
            String.class,
            list + "%"));
  }
}
