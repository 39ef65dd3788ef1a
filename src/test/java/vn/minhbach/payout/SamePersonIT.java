package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.entitlement.Held;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.registry.SamePersons;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.UnitCode;

/** Nobody is paid twice, whenever it turns out that two applications are one person's. */
@OfficeTest
@Import(RunPlay.class)
class SamePersonIT {

  private static final String WARD = "00127";
  private static final String OTHER_WARD = "00130";

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private Entitlements entitlements;
  @Autowired private Holding holding;
  @Autowired private SamePerson samePerson;
  @Autowired private RunOpening opening;
  @Autowired private Balance balance;
  @Autowired private SamePersons samePersons;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;

  @Test
  void of_two_cases_of_one_person_in_a_list_the_second_is_held_and_names_the_first() {
    List<String> cases = cases(WARD, 2);
    dossiers.samePerson(cases.get(1), cases.get(0));
    String dossier = dossiers.approved(WARD, cases);
    assertThat(of(cases.get(0)).live()).isTrue();
    assertThat(of(cases.get(1)).held()).isEqualTo(Held.DUPLICATE_PERSON);
    assertThat(of(cases.get(1)).heldFor()).isEqualTo(cases.get(0));
    assertThat(play.sheet(play.of(dossier)).lines())
        .extracting(RunSheet.Row::caseNumber)
        .containsExactly(cases.get(0));
    assertThat(balance.ofDossiers(List.of(dossier)).balanced()).isTrue();
    assertThat(dossiers.facts("case:" + cases.get(1))).contains("EntitlementHeld");
  }

  @Test
  void a_person_paid_in_one_ward_is_held_in_another_and_no_run_is_opened_over_nothing() {
    List<String> here = cases(WARD, 1);
    List<String> there = cases(OTHER_WARD, 1);
    dossiers.samePerson(there.get(0), here.get(0));
    String run = play.releasedOver(WARD, here);
    play.settled(run, PaymentResult.paid, here.get(0));
    String dossier = dossiers.approved(OTHER_WARD, there);
    assertThat(of(there.get(0)).heldFor()).isEqualTo(here.get(0));
    assertThat(sql.queryForList("SELECT number FROM payout_run WHERE dossier = ?", dossier))
        .isEmpty();
    assertThatThrownBy(() -> as("ketoanq004", () -> holding.free(there.get(0))))
        .hasMessage("payout.placeTaken");
  }

  @Test
  void a_held_case_takes_the_place_once_the_other_is_stopped() {
    List<String> cases = cases(WARD, 2);
    dossiers.samePerson(cases.get(1), cases.get(0));
    String dossier = dossiers.approved(WARD, cases);
    as(
        "ketoanq004",
        () -> holding.hold(cases.get(0), "Người thụ hưởng đề nghị nhận theo hồ sơ kia"));
    as("ketoanq004", () -> holding.free(cases.get(1)));
    assertThatThrownBy(() -> as("ketoanq004", () -> holding.free(cases.get(0))))
        .hasMessage("payout.placeTaken");
    String later =
        as(
            user("ketoan", WARD),
            () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier));
    assertThat(play.sheet(later).lines())
        .extracting(RunSheet.Row::caseNumber)
        .containsExactly(cases.get(1));
  }

  @Test
  void persons_joined_before_any_money_leave_one_live_entitlement() {
    List<String> cases = cases(WARD, 2);
    String run = play.of(dossiers.approved(WARD, cases));
    join(cases.get(0), cases.get(1));
    assertThat(of(cases.get(0)).live()).isTrue();
    assertThat(of(cases.get(1)).heldFor()).isEqualTo(cases.get(0));
    assertThat(of(cases.get(1)).person()).isEqualTo(dossiers.person(cases.get(0)));
    assertThat(play.sheet(run).lines()).hasSize(1);
  }

  @Test
  void many_persons_joined_at_once_leave_one_live_entitlement_for_each_that_is_kept() {
    List<String> cases = cases(WARD, 5);
    String run = play.of(dossiers.approved(WARD, cases));
    join(
        pair(cases.get(1), cases.get(2)),
        pair(cases.get(3), cases.get(4)),
        pair(cases.get(0), cases.get(1)));
    assertThat(play.sheet(run).lines())
        .extracting(RunSheet.Row::caseNumber)
        .containsExactly(cases.get(0), cases.get(3));
    assertThat(of(cases.get(1)).heldFor()).isEqualTo(cases.get(0));
    assertThat(of(cases.get(2)).heldFor()).isEqualTo(cases.get(0));
    assertThat(of(cases.get(2)).person()).isEqualTo(dossiers.person(cases.get(0)));
    assertThat(of(cases.get(4)).heldFor()).isEqualTo(cases.get(3));
  }

  @Test
  void persons_joined_when_the_later_is_released_hold_the_earlier() {
    List<String> first = cases(WARD, 1);
    List<String> second = cases(WARD, 1);
    play.of(dossiers.approved(WARD, first));
    play.releasedOver(WARD, second);
    join(first.get(0), second.get(0));
    assertThat(of(second.get(0)).live()).isTrue();
    assertThat(of(second.get(0)).person()).isEqualTo(dossiers.person(first.get(0)));
    assertThat(of(first.get(0)).heldFor()).isEqualTo(second.get(0));
  }

  @Test
  void persons_joined_after_both_are_paid_stay_paid_and_the_overpayment_is_told() {
    List<String> cases = cases(WARD, 2);
    String run = play.releasedOver(WARD, cases);
    play.settled(run, PaymentResult.paid, cases.get(0), cases.get(1));
    join(cases.get(0), cases.get(1));
    assertThat(of(cases.get(0)).live()).isTrue();
    assertThat(of(cases.get(1)).live()).isTrue();
    assertThat(dossiers.facts("case:" + cases.get(1))).endsWith("CasePaid", "OverpaymentFound");
  }

  @Test
  void a_payment_that_comes_back_after_an_overpayment_was_found_is_not_paid_again() {
    List<String> cases = cases(WARD, 2);
    String dossier = dossiers.approved(WARD, cases);
    String run = play.of(dossier);
    play.prepared(run);
    play.released(run);
    join(cases.get(0), cases.get(1));
    play.settled(run, PaymentResult.paid, cases.get(0));
    play.settled(run, PaymentResult.returned, cases.get(1));
    assertThatThrownBy(
            () ->
                as(
                    user("ketoan", WARD),
                    () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier)))
        .hasMessage("payout.nothingToPay");
  }

  @Test
  void persons_joined_while_a_list_was_being_decided_are_caught_before_it_is_prepared() {
    List<String> cases = cases(WARD, 2);
    String run = play.of(dossiers.approved(WARD, cases));
    sql.update(
        "UPDATE registry_person SET stands_for = ? WHERE id = ?",
        dossiers.person(cases.get(0)),
        dossiers.person(cases.get(1)));
    play.prepared(run);
    assertThat(play.sheet(run).lines())
        .extracting(RunSheet.Row::caseNumber)
        .containsExactly(cases.get(0));
    assertThat(of(cases.get(1)).held()).isEqualTo(Held.DUPLICATE_PERSON);
  }

  @Test
  void nobody_but_the_accountant_of_the_ward_has_a_run_caught_up() {
    List<String> cases = cases(WARD, 2);
    String run = play.of(dossiers.approved(WARD, cases));
    sql.update(
        "UPDATE registry_person SET stands_for = ? WHERE id = ?",
        dossiers.person(cases.get(0)),
        dossiers.person(cases.get(1)));
    assertThatThrownBy(() -> as(user("ketoan", OTHER_WARD), () -> samePerson.catchUp(run)))
        .hasMessage("access.area");
    assertThatThrownBy(() -> as(user("canbo1", WARD), () -> samePerson.catchUp(run)))
        .hasMessage("access.role");
    assertThat(of(cases.get(1)).held()).isNull();
  }

  private void join(String earlier, String later) {
    join(pair(earlier, later));
  }

  private void join(SamePersons.Pair... pairs) {
    transaction.executeWithoutResult(status -> samePersons.join(List.of(pairs), Actor.SYSTEM));
  }

  private SamePersons.Pair pair(String earlier, String later) {
    return new SamePersons.Pair(dossiers.person(earlier), dossiers.person(later));
  }

  private Entitlement of(String caseNumber) {
    return entitlements.ofCases(List.of(caseNumber)).get(0);
  }

  private List<String> cases(String ward, int count) {
    return dossiers.cases(ward, count, CaseState.TO_SUBMIT);
  }
}
