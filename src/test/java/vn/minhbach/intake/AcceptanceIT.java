package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.AtOnce;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

@OfficeTest
class AcceptanceIT {

  private static final String WARD = "00640";
  private static final String OTHER_WARD = "00643";

  @Autowired private MockMvc http;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;

  private WardRows lists;
  private long list;

  @BeforeEach
  void checkedList() {
    lists = office.createBean(WardRows.class);
    lists.officer("canbo3p" + WARD, WARD);
    list = lists.list(WARD);
  }

  @Test
  void a_list_opens_a_case_for_each_row_that_can_be_read() throws Exception {
    lists.row(list, WardRows.number());
    lists.row(list, WardRows.number(), WardRows.finding("ID_NUMBER_INVALID", Outcome.ERROR));
    lists.row(list, WardRows.number(), WardRows.finding("DECEASED", Outcome.INELIGIBLE));
    lists.row(list, null, WardRows.finding("ID_NUMBER_MISSING", Outcome.REVIEW));
    accept(list, "canbo2p" + WARD)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.cases").value(3));
    assertThat(
            sql.queryForList(
                "SELECT sheet_row FROM intake_case WHERE list_id = ? ORDER BY sheet_row",
                Integer.class,
                list))
        .containsExactly(7, 9, 10);
    assertThat(lists.cases(list)).allMatch(number -> number.startsWith(WARD + "-21-"));
    assertThat(
            sql.queryForList(
                "SELECT DISTINCT amount FROM intake_case WHERE list_id = ?", Long.class, list))
        .containsExactly(1_500_000L);
    assertThat(lists.cases(list)).extracting(lists::state).containsOnly(CaseState.TO_VERIFY);
  }

  @Test
  void every_case_has_a_code_of_its_own_for_its_receipt() throws Exception {
    lists.rows(list, 5);
    accept(list, "canbo2p" + WARD).andExpect(status().isOk());
    List<String> codes =
        sql.queryForList(
            "SELECT DISTINCT receipt_code FROM intake_case WHERE list_id = ?", String.class, list);
    assertThat(codes).hasSize(5).allMatch(code -> ReceiptCode.read(code).isPresent());
  }

  @Test
  void a_list_that_is_accepted_again_opens_nothing_and_says_the_same() throws Exception {
    lists.rows(list, 3);
    accept(list, "canbo1p" + WARD).andExpect(jsonPath("$.cases").value(3));
    accept(list, "canbo2p" + WARD)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.cases").value(3))
        .andExpect(jsonPath("$.status").value("accepted"));
    assertThat(lists.cases(list)).hasSize(3);
  }

  @Test
  void serial_numbers_of_a_ward_go_on_from_list_to_list_without_a_gap() throws Exception {
    lists.rows(list, 4);
    long second = lists.list(WARD);
    lists.rows(second, 2);
    accept(list, "canbo1p" + WARD);
    accept(second, "canbo1p" + WARD);
    List<Integer> serials =
        new ArrayList<>(lists.cases(list).stream().map(AcceptanceIT::serial).toList());
    serials.addAll(lists.cases(second).stream().map(AcceptanceIT::serial).toList());
    int first = serials.get(0);
    assertThat(serials)
        .containsExactly(first, first + 1, first + 2, first + 3, first + 4, first + 5);
  }

  @Test
  void the_officer_who_handed_the_list_in_and_the_one_who_accepted_it_both_took_the_cases_in()
      throws Exception {
    lists.rows(list, 1);
    accept(list, "canbo2p" + WARD);
    assertThat(
            sql.queryForList(
                "SELECT CONCAT(person, ' ', act) FROM access_involvement WHERE case_number = ? ORDER BY 1",
                String.class,
                lists.cases(list).get(0)))
        .containsExactly("canbo1p" + WARD + " TOOK_IN", "canbo2p" + WARD + " TOOK_IN");
  }

  @Test
  void the_trail_tells_of_each_case_and_of_the_list_and_names_nobody() throws Exception {
    lists.row(
        list, "001190123456", "Nguyễn Thị Bình", WardRows.finding("DECEASED", Outcome.INELIGIBLE));
    accept(list, "canbo1p" + WARD);
    String opened = leaf("case:" + lists.cases(list).get(0));
    assertThat(opened)
        .contains(
            "\"fact\":\"CaseOpened\"",
            "\"findings\":[\"DECEASED\"]",
            "\"amount\":1500000",
            "\"officer\":\"canbo1p" + WARD + "\"",
            "\"idNumber\":")
        .doesNotContain("001190123456", "Nguyễn");
    assertThat(leaf("list:" + list)).contains("\"fact\":\"ListAccepted\"", "\"cases\":1");
  }

  @Test
  void nobody_but_the_ward_s_own_officer_accepts_its_list() throws Exception {
    lists.rows(list, 1);
    accept(list, "canbo1p" + OTHER_WARD).andExpect(status().isNotFound());
    accept(list, "thuquyp" + WARD).andExpect(status().isForbidden());
    accept(list, "giamsat1tp01").andExpect(status().isForbidden());
    assertThat(lists.cases(list)).isEmpty();
  }

  @Test
  void a_list_that_is_not_checked_or_not_there_is_not_accepted() throws Exception {
    sql.update("UPDATE intake_list SET status = 'checking' WHERE id = ?", list);
    accept(list, "canbo1p" + WARD).andExpect(status().isConflict());
    accept(999_999_999L, "canbo1p" + WARD).andExpect(status().isNotFound());
  }

  @Test
  void of_two_who_accept_a_list_at_the_same_moment_one_opens_its_cases_and_both_are_told()
      throws Exception {
    lists.rows(list, 40);
    assertThat(
            AtOnce.call(
                List.of(
                    () -> accepted(list, "canbo1p" + WARD),
                    () -> accepted(list, "canbo2p" + WARD))))
        .containsExactly(200, 200);
    assertThat(lists.cases(list)).hasSize(40);
  }

  @Test
  void two_lists_with_the_same_people_are_accepted_at_the_same_moment_and_each_person_is_one()
      throws Exception {
    long other = lists.list(OTHER_WARD);
    for (int i = 0; i < 30; i++) {
      String number = WardRows.number();
      lists.row(list, number);
      lists.row(other, number);
    }
    assertThat(
            AtOnce.call(
                List.of(
                    () -> accepted(list, "canbo1p" + WARD),
                    () -> accepted(other, "canbo1p" + OTHER_WARD))))
        .containsExactly(200, 200);
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(DISTINCT person) FROM intake_case WHERE list_id IN (?, ?)",
                Integer.class,
                list,
                other))
        .isEqualTo(30);
  }

  @Test
  void a_double_in_another_ward_waits_for_the_case_that_was_opened_first() throws Exception {
    RowReference first = lists.row(list, WardRows.number());
    long other = lists.list(OTHER_WARD);
    lists.row(other, WardRows.number(), WardRows.doubleOf(first));
    accept(list, "canbo1p" + WARD);
    accept(other, "canbo1p" + OTHER_WARD);
    assertThat(lists.state(lists.cases(list).get(0))).isEqualTo(CaseState.TO_VERIFY);
    assertThat(lists.state(lists.cases(other).get(0))).isEqualTo(CaseState.WAITING_OTHER_WARD);
  }

  @Test
  void when_the_later_list_is_accepted_first_the_earlier_waits_and_never_both() throws Exception {
    RowReference first = lists.row(list, WardRows.number());
    long other = lists.list(OTHER_WARD);
    lists.row(other, WardRows.number(), WardRows.doubleOf(first));
    accept(other, "canbo1p" + OTHER_WARD);
    assertThat(lists.state(lists.cases(other).get(0)))
        .as("nobody has accepted the first")
        .isEqualTo(CaseState.TO_VERIFY);
    accept(list, "canbo1p" + WARD);
    assertThat(lists.state(lists.cases(list).get(0))).isEqualTo(CaseState.WAITING_OTHER_WARD);
  }

  @Test
  void a_double_of_a_case_that_has_ended_and_one_in_the_same_ward_do_not_wait() throws Exception {
    RowReference first = lists.row(list, WardRows.number());
    lists.row(list, WardRows.number(), WardRows.doubleOf(first));
    accept(list, "canbo1p" + WARD);
    assertThat(lists.cases(list)).extracting(lists::state).containsOnly(CaseState.TO_VERIFY);
    sql.update(
        "UPDATE intake_case SET state = 'REFUSED' WHERE case_number = ?", lists.cases(list).get(0));
    long other = lists.list(OTHER_WARD);
    lists.row(other, WardRows.number(), WardRows.doubleOf(first));
    accept(other, "canbo1p" + OTHER_WARD);
    assertThat(lists.state(lists.cases(other).get(0))).isEqualTo(CaseState.TO_VERIFY);
  }

  private ResultActions accept(long id, String user) throws Exception {
    return http.perform(
        post("/api/intake/lists/" + id + "/accept").with(httpBasic(user, "minhbach2021")));
  }

  private int accepted(long id, String user) throws Exception {
    return accept(id, user).andReturn().getResponse().getStatus();
  }

  private static int serial(String caseNumber) {
    return Integer.parseInt(caseNumber.substring(9));
  }

  private String leaf(String stream) {
    return new Leaves(sql).last(stream);
  }
}
