package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.scheme.seed.SeedFile;

/** The seeds are law: every row says where it stands, and no two rows contradict each other. */
class SeedsTest {

  private static final Pattern DEADLINE = Pattern.compile("deadlines\\.of\\('(\\w+)'\\)");

  static List<String> citing() {
    return List.of(
        "schemes.csv",
        "parameters.csv",
        "deadlines.csv",
        "occupations.csv",
        "holidays.csv",
        "bases.csv",
        "grounds.csv",
        "posting-routes.csv",
        "posting-fields.csv");
  }

  @ParameterizedTest
  @MethodSource("citing")
  void every_row_cites_its_act_and_says_how_sure_it_is(String file) {
    List<String> acts =
        SeedFile.of(file)
            .rows(
                row ->
                    row.required("act")
                        + row.text("article")
                        + row.word("certainty", Certainty.class));
    assertThat(acts).isNotEmpty();
  }

  @Test
  void a_row_that_nobody_established_is_marked_as_a_default_of_ours() {
    assertThat(Seeds.DATA.parameters())
        .allMatch(row -> row.isDefault() || row.certainty() != Certainty.UNKNOWN);
    assertThat(Seeds.DATA.deadlines())
        .allMatch(row -> row.isDefault() || row.certainty() != Certainty.UNKNOWN);
  }

  @Test
  void
      a_scheme_that_takes_applications_has_an_amount_a_period_a_last_day_and_a_clear_cash_regime() {
    assertThat(Seeds.DATA.schemes())
        .filteredOn(row -> row.status() == Scheme.Status.OPEN)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.amount().amount()).isPositive();
              assertThat(row.period().to()).isNotNull();
              assertThat(row.lastReceipt()).isNotNull();
              assertThat(row.inCashRegime()).isPresent();
            });
  }

  @Test
  void amounts_are_whole_thousands_of_dong() {
    assertThat(Seeds.DATA.schemes())
        .filteredOn(row -> row.amountDong() != null)
        .allMatch(row -> row.amountDong() > 0 && row.amountDong() % 1000 == 0);
  }

  @Test
  void two_rows_of_one_scheme_are_never_in_force_on_the_same_day() {
    List<Scheme> all = Seeds.DATA.schemes();
    assertThat(all)
        .allSatisfy(
            row ->
                assertThat(all)
                    .filteredOn(
                        other ->
                            other.code().equals(row.code()) && other.inForceOn(row.validFrom()))
                    .hasSize(1));
  }

  @Test
  void a_list_is_posted_for_at_least_one_day() {
    assertThat(Seeds.DATA.parameters())
        .filteredOn(row -> row.key().equals(Parameters.POSTING_DAYS))
        .isNotEmpty()
        .allMatch(row -> row.number() > 0);
  }

  @Test
  void an_occupation_that_had_to_stop_has_the_days_of_its_stop() {
    assertThat(Seeds.DATA.occupations())
        .hasSize(16)
        .allMatch(
            row ->
                row.stoppedByDirective() == Occupation.Stopped.UNCLEAR
                    || row.stoppedTo().isAfter(row.stoppedFrom()));
  }

  @Test
  void every_deadline_that_a_model_asks_for_is_there() throws IOException {
    try (Stream<Path> models = Files.list(Path.of("processes"))) {
      List<String> asked =
          models
              .filter(file -> file.toString().endsWith(".bpmn"))
              .flatMap(SeedsTest::tasks)
              .toList();
      assertThat(Seeds.DATA.deadlines()).extracting(Deadline::task).containsAll(asked);
    }
  }

  private static Stream<String> tasks(Path model) {
    try {
      List<MatchResult> found = DEADLINE.matcher(Files.readString(model)).results().toList();
      return found.stream().map(match -> match.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
