package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private final Parameters parameters = new Parameters(Seeds.DATA);

  @Test
  void lists_are_posted_for_two_working_days_which_is_a_default_of_ours_and_says_so() {
    Parameter days = parameters.inForce(Parameters.POSTING_DAYS, LocalDate.of(2021, 8, 20));

    assertThat(days.number()).isEqualTo(2);
    assertThat(days.isDefault()).isTrue();
    assertThat(days.certainty()).isEqualTo(Certainty.UNKNOWN);
    assertThat(days.basis().act()).isEqualTo("3642/QĐ-UBND");
  }

  @Test
  void every_key_that_the_stages_ask_for_is_there_and_whole() {
    LocalDate day = LocalDate.of(2021, 8, 20);
    assertThat(
            List.of(
                parameters.inForce(Parameters.QUORUM_NUMERATOR, day).number(),
                parameters.inForce(Parameters.QUORUM_DENOMINATOR, day).number(),
                parameters.inForce(Parameters.MAJORITY_NUMERATOR, day).number(),
                parameters.inForce(Parameters.MAJORITY_DENOMINATOR, day).number(),
                parameters.inForce(Parameters.VOTING_DAYS, day).number(),
                parameters.inForce(Parameters.NOTICE_DAYS, day).number()))
        .containsExactly(2, 3, 1, 2, 1, 30);
  }

  @Test
  void a_later_row_takes_over_on_its_first_day_and_not_before() {
    Parameters changed =
        new Parameters(withPosting(row("2", "2021-07-21"), row("3", "2021-10-08")));

    assertThat(changed.inForce(Parameters.POSTING_DAYS, LocalDate.of(2021, 10, 7)).number())
        .isEqualTo(2);
    assertThat(changed.inForce(Parameters.POSTING_DAYS, LocalDate.of(2021, 10, 8)).number())
        .isEqualTo(3);
  }

  @Test
  void a_day_before_the_first_row_is_refused() {
    assertThatThrownBy(() -> parameters.inForce(Parameters.POSTING_DAYS, LocalDate.of(2021, 7, 20)))
        .hasMessage("scheme.parameterNotInForce");
  }

  @Test
  void a_value_that_is_no_whole_number_is_refused() {
    assertThatThrownBy(row("hai", "2021-07-21")::number).hasMessage("scheme.parameterNotWhole");
  }

  private static Parameter row(String value, String from) {
    return new Parameter(
        Parameters.POSTING_DAYS,
        value,
        "workingDays",
        LocalDate.parse(from),
        "3642/QĐ-UBND",
        "",
        Certainty.UNKNOWN,
        true,
        "");
  }

  private static ReferenceData withPosting(Parameter... rows) {
    return new ReferenceData(List.of(), List.of(rows), List.of(), List.of(), List.of(), List.of());
  }
}
