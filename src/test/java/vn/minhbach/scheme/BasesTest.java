package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasesTest {

  private static final LocalDate FROM = LocalDate.of(2021, 7, 1);

  @Test
  void a_row_of_the_scheme_counts_before_one_of_all_and_the_latest_in_force_before_earlier_ones() {
    Bases bases =
        new Bases(
            new ReferenceData(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    row("", FROM, "all"),
                    row("", FROM.plusDays(9), "all later"),
                    row("A", FROM, "of A"))));
    assertThat(bases.inForce("X", "B", FROM)).isEqualTo("all");
    assertThat(bases.inForce("X", "B", FROM.plusDays(9))).isEqualTo("all later");
    assertThat(bases.inForce("X", "A", FROM.plusDays(9))).isEqualTo("of A");
    assertThat(bases.inForce("X", "B", FROM.minusDays(1))).isNull();
    assertThat(bases.inForce("Y", "B", FROM)).isNull();
  }

  @Test
  void once_per_person_stands_in_resolution_68() {
    assertThat(SchemeSeeds.bases().inForce("DUPLICATE", "HN-3642-LDTD", FROM))
        .isEqualTo("Điểm c khoản 2 Mục I, 68/NQ-CP");
  }

  private static Basis row(String scheme, LocalDate from, String act) {
    return new Basis("X", scheme, from, act, "", Certainty.HIGH, "-");
  }
}
