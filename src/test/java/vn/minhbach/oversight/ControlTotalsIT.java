package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.shared.Sum;

@OfficeTest
class ControlTotalsIT {

  @Autowired private ControlTotals totals;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc http;

  @Test
  void cases_in_every_state_are_counted_once_in_each_stage() {
    ArrangedWard ward = arranged("00661");
    ward.error();
    Map<String, ControlTotal> found = totals("00661");
    assertThat(found.values()).allMatch(ControlTotal::balanced);
    assertThat(found.get("uploaded").whole().people()).isEqualTo(25);
    assertThat(people(found.get("uploaded")))
        .containsEntry("error", 1L)
        .containsEntry("accept", 24L);
    assertThat(people(found.get("cases")))
        .isEqualTo(
            Map.of(
                "proposed", 11L, "notProposed", 4L, "withdrawn", 2L, "referred", 1L, "open", 6L));
    assertThat(found.get("cases").whole()).isEqualTo(new Sum(24, 24 * ArrangedWard.RATE));
    assertThat(people(found.get("posted")))
        .isEqualTo(
            Map.of(
                "decided",
                5L,
                "refused",
                2L,
                "halted",
                1L,
                "sentBack",
                1L,
                "withdrawn",
                1L,
                "notProposedAnyMore",
                1L,
                "open",
                3L));
    assertThat(people(found.get("decided")))
        .isEqualTo(Map.of("inRun", 3L, "held", 1L, "waiting", 1L));
    assertThat(people(found.get("inRun")))
        .isEqualTo(Map.of("paid", 1L, "returned", 1L, "open", 1L));
    assertThat(found.get("inRun").whole()).isEqualTo(new Sum(3, 3 * ArrangedWard.RATE));
  }

  @Test
  void a_case_that_vanished_unbalances_what_was_opened() {
    ArrangedWard ward = arranged("00664");
    ArrangedWard.Case gone = ward.accepted("TO_VERIFY");
    sql.update("DELETE FROM intake_case WHERE case_number = ?", gone.number());
    assertThat(unbalanced("00664")).containsExactly("opened");
  }

  @Test
  void a_proposal_that_no_council_made_unbalances_the_cases() {
    arranged("00667").accepted("PROPOSED");
    assertThat(unbalanced("00667")).containsExactly("cases");
  }

  @Test
  void an_approval_that_nobody_decided_unbalances_what_was_posted_and_what_is_paid() {
    arranged("00670").accepted("APPROVED").sat(1, "PROPOSED").hung();
    assertThat(unbalanced("00670")).containsExactlyInAnyOrder("posted", "decided");
  }

  @Test
  void a_payment_of_another_amount_unbalances_the_money_although_the_people_are_right() {
    ArrangedWard.Case one =
        arranged("00673").accepted("PAID").approved().entitled(true).paid(1, "PAID");
    sql.update(
        "UPDATE payout_entitlement SET amount = amount + 1 WHERE case_number = ?", one.number());
    assertThat(unbalanced("00673")).containsExactly("decided");
  }

  @Test
  void a_ward_without_cases_is_balanced() {
    assertThat(totals("00676").values())
        .allMatch(ControlTotal::balanced)
        .allMatch(t -> t.whole().people() == 0);
  }

  @Test
  void officers_see_the_totals_of_their_area_and_monitors_those_of_the_city() throws Exception {
    String path = "/api/oversight/totals?scheme=HN-3642-LDTD&unit=00679";
    http.perform(get(path).with(httpBasic("canbo1p00679", "minhbach2021")))
        .andExpect(status().isOk());
    http.perform(get(path).with(httpBasic("giamsat1tp01", "minhbach2021")))
        .andExpect(status().isOk());
    http.perform(get(path).with(httpBasic("canbo1p00682", "minhbach2021")))
        .andExpect(status().isForbidden());
    http.perform(get(path).with(httpBasic("uyvien1p00679", "minhbach2021")))
        .andExpect(status().isForbidden());
    http.perform(get(path).with(httpBasic("quantritp01", "minhbach2021")))
        .andExpect(status().isForbidden());
    http.perform(get(path)).andExpect(status().isUnauthorized());
  }

  /**
   * One case for each way that a case can go, among them those that come back and go another way
   * the second time.
   */
  private ArrangedWard arranged(String unit) {
    ArrangedWard ward = new ArrangedWard(sql, unit);
    ward.accepted("TO_VERIFY");
    ward.accepted("WAITING_OTHER_WARD");
    ward.accepted("VERIFIED");
    ward.accepted("VERIFIED").sat(1, null);
    ward.accepted("IN_SITTING").sat(1, null);
    ward.accepted("WITHDRAWN");
    ward.accepted("REFERRED");
    ward.accepted("PROPOSED").sat(1, "PROPOSED");
    ward.accepted("POSTED").sat(1, "PROPOSED").hung();
    ward.accepted("HALTED").sat(1, "PROPOSED").hung();
    ward.accepted("TO_SUBMIT").sat(1, "PROPOSED").hung();
    ward.accepted("IN_DOSSIER").sat(1, "PROPOSED").hung().submitted(1, true, null);
    ward.accepted("NOT_PROPOSED").sat(1, "NOT_PROPOSED");
    ward.accepted("REFUSED").sat(1, "NOT_PROPOSED").submitted(1, false, "refused");
    ward.accepted("REFUSED").sat(1, "PROPOSED").hung().submitted(1, true, "refused");
    ward.accepted("APPROVED").approved().entitled(true);
    ward.accepted("APPROVED").approved().entitled(false);
    ward.accepted("IN_RUN").approved().entitled(true).paid(1, "IN_RUN");
    ward.accepted("PAID").approved().entitled(true).paid(1, "PAID");
    ward.accepted("APPROVED").approved().entitled(true).paid(1, "ABSENT");
    ward.accepted("TO_VERIFY").sat(1, "PROPOSED").hung().submitted(1, true, "sentBack");
    ward.accepted("WITHDRAWN").sat(1, "PROPOSED").hung();
    ward.accepted("NOT_PROPOSED")
        .sat(1, "PROPOSED")
        .hung()
        .submitted(1, true, "sentBack")
        .sat(2, "NOT_PROPOSED");
    ward.accepted("REFUSED")
        .sat(1, "PROPOSED")
        .hung()
        .submitted(1, true, "sentBack")
        .sat(2, "NOT_PROPOSED")
        .submitted(2, false, "refused");
    return ward;
  }

  private Map<String, ControlTotal> totals(String unit) {
    return totals.of(unit, ArrangedWard.SCHEME).stream()
        .collect(Collectors.toMap(ControlTotal::name, Function.identity()));
  }

  private Iterable<String> unbalanced(String unit) {
    return totals(unit).values().stream()
        .filter(t -> !t.balanced())
        .map(ControlTotal::name)
        .toList();
  }

  private static Map<String, Long> people(ControlTotal total) {
    return total.parts().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().people()));
  }
}
