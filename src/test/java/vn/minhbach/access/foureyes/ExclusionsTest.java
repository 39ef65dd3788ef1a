package vn.minhbach.access.foureyes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.Act.APPRAISED;
import static vn.minhbach.access.Act.CONFIRMED;
import static vn.minhbach.access.Act.DECIDED;
import static vn.minhbach.access.Act.PREPARED_PAYMENT;
import static vn.minhbach.access.Act.RELEASED_PAYMENT;
import static vn.minhbach.access.Act.SIGNED;
import static vn.minhbach.access.Act.TOOK_IN;
import static vn.minhbach.access.Act.VERIFIED;
import static vn.minhbach.access.Act.VOTED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.access.Act;

class ExclusionsTest {

  @Test
  void the_table_is_the_one_that_the_offices_agreed_on() {
    assertThat(Exclusions.before(TOOK_IN)).isEmpty();
    assertThat(Exclusions.before(CONFIRMED)).containsExactlyInAnyOrder(TOOK_IN);
    assertThat(Exclusions.before(VERIFIED)).containsExactlyInAnyOrder(TOOK_IN, CONFIRMED);
    assertThat(Exclusions.before(VOTED)).containsExactlyInAnyOrder(TOOK_IN, CONFIRMED, VERIFIED);
    assertThat(Exclusions.before(SIGNED)).containsExactlyInAnyOrder(TOOK_IN, CONFIRMED, VERIFIED);
    assertThat(Exclusions.before(APPRAISED))
        .containsExactlyInAnyOrder(TOOK_IN, CONFIRMED, VERIFIED, VOTED, SIGNED);
    assertThat(Exclusions.before(DECIDED))
        .containsExactlyInAnyOrder(TOOK_IN, CONFIRMED, VERIFIED, VOTED, SIGNED, APPRAISED);
    assertThat(Exclusions.before(PREPARED_PAYMENT))
        .containsExactlyInAnyOrder(DECIDED, CONFIRMED, VERIFIED);
    assertThat(Exclusions.before(RELEASED_PAYMENT))
        .containsExactlyInAnyOrder(PREPARED_PAYMENT, TOOK_IN, CONFIRMED, VERIFIED);
  }

  @Test
  void a_council_member_who_voted_does_not_verify_the_case_when_it_comes_back() {
    assertThat(Exclusions.of(VERIFIED))
        .contains(TOOK_IN, CONFIRMED, VOTED, SIGNED, APPRAISED, DECIDED);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void exclusion_holds_both_ways_and_never_against_the_same_act(Act act) {
    assertThat(Exclusions.of(act))
        .doesNotContain(act)
        .allMatch(other -> Exclusions.of(other).contains(act));
    assertThat(Exclusions.TABLE).filteredOn(row -> row.act() == act).hasSize(1);
  }
}
