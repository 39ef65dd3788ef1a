package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Area;
import vn.minhbach.access.LogIn;
import vn.minhbach.audit.Leaves;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.RowReference;

@OfficeTest
class CaseBookIT {

  private static final String WARD = "00646";
  private static final String THIRD_WARD = "00643";
  private static final String OTHER_WARD = "00649";

  @Autowired private Cases cases;
  @Autowired private Acceptance acceptance;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;

  private WardRows lists;

  @BeforeEach
  void wards() {
    lists = office.createBean(WardRows.class);
  }

  @Test
  void cases_are_found_in_the_order_of_their_numbers_in_the_question() {
    List<String> opened = opened(3);
    List<String> asked = List.of(opened.get(2), opened.get(0), opened.get(1));
    assertThat(cases.find(asked))
        .extracting(SupportCase::caseNumber)
        .containsExactlyElementsOf(asked);
    assertThatThrownBy(() -> cases.find(List.of(opened.get(0), "00646-21-999999")))
        .hasMessage("intake.unknownCase");
  }

  @Test
  void a_case_outside_the_area_is_refused() {
    List<String> opened = opened(1);
    assertThat(cases.findIn(new Area(Set.of(WARD)), opened)).hasSize(1);
    assertThatThrownBy(() -> cases.findIn(new Area(Set.of(OTHER_WARD)), opened))
        .hasMessage("access.area");
  }

  @Test
  void a_case_leaves_a_state_once_and_a_list_moves_whole_or_not_at_all() {
    List<String> opened = opened(3);
    move(opened.subList(0, 1), CaseState.TO_VERIFY, CaseState.VERIFIED);
    assertThatThrownBy(() -> move(opened, CaseState.TO_VERIFY, CaseState.VERIFIED))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("intake.caseMoved");
              assertThat(refused.args()).containsExactly(1, 3);
            });
    assertThat(opened)
        .extracting(lists::state)
        .containsExactly(CaseState.VERIFIED, CaseState.TO_VERIFY, CaseState.TO_VERIFY);
  }

  @Test
  void a_case_named_twice_is_one_case() {
    String one = opened(1).get(0);
    move(List.of(one, one), CaseState.TO_VERIFY, CaseState.VERIFIED);
    assertThat(lists.state(one)).isEqualTo(CaseState.VERIFIED);
  }

  @Test
  void cases_move_in_a_transaction_of_their_stage_alone() {
    List<String> opened = opened(1);
    assertThatThrownBy(() -> cases.move(opened, CaseState.TO_VERIFY, CaseState.VERIFIED))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void of_two_who_move_the_same_cases_at_the_same_moment_one_is_refused() throws Exception {
    List<String> opened = opened(20);
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> movers = new ArrayList<>();
      for (CaseState to : List.of(CaseState.VERIFIED, CaseState.REFERRED)) {
        movers.add(two.submit(() -> moved(start, opened, to)));
      }
      assertThat(List.of(movers.get(0).get(), movers.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
      assertThat(opened.stream().map(lists::state).distinct()).hasSize(1);
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void of_three_in_three_wards_one_goes_after_the_other() {
    long first = lists.list(WARD);
    RowReference row = lists.row(first, WardRows.number());
    long second = lists.list(OTHER_WARD);
    RowReference again = lists.row(second, WardRows.number(), WardRows.doubleOf(row));
    long third = lists.list(THIRD_WARD);
    lists.row(third, WardRows.number(), WardRows.doubleOf(row), WardRows.doubleOf(again));
    accept(third, THIRD_WARD);
    accept(second, OTHER_WARD);
    accept(first, WARD);
    String goes = lists.cases(third).get(0);
    String next = lists.cases(second).get(0);
    String last = lists.cases(first).get(0);
    assertThat(List.of(lists.state(goes), lists.state(next), lists.state(last)))
        .containsExactly(
            CaseState.TO_VERIFY, CaseState.WAITING_OTHER_WARD, CaseState.WAITING_OTHER_WARD);
    move(List.of(goes), CaseState.TO_VERIFY, CaseState.WITHDRAWN);
    assertThat(List.of(lists.state(next), lists.state(last)))
        .containsExactly(CaseState.TO_VERIFY, CaseState.WAITING_OTHER_WARD);
    move(List.of(next), CaseState.TO_VERIFY, CaseState.REFERRED);
    assertThat(lists.state(last)).isEqualTo(CaseState.TO_VERIFY);
  }

  @Test
  void when_a_case_ends_its_double_in_another_ward_waits_no_longer_and_the_trail_says_why() {
    long first = lists.list(WARD);
    RowReference row = lists.row(first, WardRows.number());
    long second = lists.list(OTHER_WARD);
    lists.row(second, WardRows.number(), WardRows.doubleOf(row));
    accept(first, WARD);
    accept(second, OTHER_WARD);
    String ends = lists.cases(first).get(0);
    String waits = lists.cases(second).get(0);
    assertThat(lists.state(waits)).isEqualTo(CaseState.WAITING_OTHER_WARD);

    move(List.of(ends), CaseState.TO_VERIFY, CaseState.VERIFIED);
    assertThat(lists.state(waits)).isEqualTo(CaseState.WAITING_OTHER_WARD);
    move(List.of(ends), CaseState.VERIFIED, CaseState.WITHDRAWN);
    assertThat(lists.state(waits)).isEqualTo(CaseState.TO_VERIFY);
    assertThat(new Leaves(sql).last("case:" + waits))
        .contains(
            "\"fact\":\"OtherWardConcluded\"",
            "\"otherCase\":\"" + ends + "\"",
            "\"outcome\":\"WITHDRAWN\"");
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_CFG_ LIKE ?",
                Integer.class,
                "intake.otherWardConcluded;%;1;concluded=" + waits))
        .isEqualTo(1);
  }

  @Test
  void a_list_that_is_accepted_while_the_other_case_ends_neither_waits_for_ever() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        long first = lists.list(WARD);
        RowReference row = lists.row(first, WardRows.number());
        long second = lists.list(OTHER_WARD);
        lists.row(second, WardRows.number(), WardRows.doubleOf(row));
        accept(first, WARD);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> ends =
            two.submit(() -> moved(start, lists.cases(first), CaseState.WITHDRAWN));
        Future<?> accepts = two.submit(() -> accepted(start, second));
        assertThat(ends.get()).isTrue();
        accepts.get();
        assertThat(lists.state(lists.cases(second).get(0))).isEqualTo(CaseState.TO_VERIFY);
      }
    } finally {
      two.shutdownNow();
    }
  }

  private boolean moved(CyclicBarrier start, List<String> numbers, CaseState to) throws Exception {
    start.await();
    try {
      move(numbers, CaseState.TO_VERIFY, to);
      return true;
    } catch (Refused tooLate) {
      return false;
    }
  }

  private Void accepted(CyclicBarrier start, long list) throws Exception {
    start.await();
    accept(list, OTHER_WARD);
    return null;
  }

  private List<String> opened(int count) {
    long list = lists.list(WARD);
    lists.rows(list, count);
    accept(list, WARD);
    return lists.cases(list);
  }

  @SuppressWarnings("try")
  private void accept(long list, String ward) {
    try (LogIn me = LogIn.as("canbo1p" + ward)) {
      acceptance.accept(list);
    }
  }

  private void move(List<String> numbers, CaseState from, CaseState to) {
    transaction.executeWithoutResult(status -> cases.move(numbers, from, to));
  }
}
