package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.LegalBasis;
import vn.minhbach.shared.Refused;

class SchemesTest {

  private static final String FREELANCE = "HN-3642-LDTD";

  private final Schemes schemes = new Schemes(Seeds.DATA);

  @Test
  void
      the_scheme_of_freelance_workers_pays_one_and_a_half_million_once_for_work_lost_from_may_to_december() {
    Scheme scheme = schemes.inForce(FREELANCE, day("2021-08-17"));

    assertThat(scheme.amount()).isEqualTo(new Dong(1_500_000));
    assertThat(scheme.basis()).isEqualTo(new LegalBasis("3642/QĐ-UBND", "Điều 5"));
    assertThat(scheme.period().contains(day("2021-05-01"))).isTrue();
    assertThat(scheme.period().contains(day("2021-12-31"))).isTrue();
    assertThat(scheme.period().contains(day("2021-04-30"))).isFalse();
    assertThat(scheme.period().contains(day("2022-01-01"))).isFalse();
  }

  @Test
  void a_scheme_is_not_in_force_before_its_act_was_signed() {
    assertThat(schemes.inForce(FREELANCE, day("2021-07-21")).code()).isEqualTo(FREELANCE);
    assertThatThrownBy(() -> schemes.inForce(FREELANCE, day("2021-07-20")))
        .isInstanceOf(Refused.class)
        .hasMessage("scheme.notInForce");
  }

  @Test
  void a_code_that_nobody_knows_is_refused() {
    assertThatThrownBy(() -> schemes.inForce("HN-0000", day("2021-08-17")))
        .isInstanceOf(Refused.class)
        .hasMessage("scheme.unknown");
  }

  @Test
  void only_freelance_workers_can_apply_and_only_to_the_last_day_of_receipt() {
    assertThat(open("2021-08-17")).containsExactly(FREELANCE);
    assertThat(open("2022-01-31")).containsExactly(FREELANCE);
    assertThat(open("2022-02-01")).isEmpty();
  }

  @Test
  void cases_taken_in_time_can_still_be_decided_after_the_last_day_of_receipt() {
    assertThat(schemes.inForce(FREELANCE, day("2022-03-01")).amount())
        .isEqualTo(new Dong(1_500_000));
  }

  @Test
  void food_money_and_supplements_go_together_with_a_cash_support() {
    assertThat(schemes.inCashRegime(FREELANCE)).contains(true);
    assertThat(schemes.inCashRegime("NQ68-05")).contains(true);
    assertThat(schemes.inCashRegime("NQ68-07")).contains(false);
    assertThat(schemes.inCashRegime("NQ68-08")).contains(false);
  }

  @Test
  void what_is_not_established_about_cash_supports_is_not_guessed() {
    assertThat(schemes.inCashRegime("HN-NQ15-01")).isEmpty();
    assertThat(schemes.inCashRegime("NQ68-10")).isEmpty();
    assertThat(schemes.inCashRegime("HN-0000")).isEmpty();
  }

  @Test
  void an_amount_or_period_that_is_not_established_is_refused_and_not_zero() {
    Scheme unknown = schemes.inForce("HN-NQ15-06", day("2021-09-01"));

    assertThatThrownBy(unknown::amount).hasMessage("scheme.amountUnknown");
    assertThatThrownBy(unknown::period).hasMessage("scheme.periodUnknown");
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private List<String> open(String day) {
    return schemes.all().stream()
        .filter(row -> row.takesApplicationsOn(day(day)))
        .map(Scheme::code)
        .toList();
  }
}
