package vn.minhbach.access.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.access.Act;
import vn.minhbach.audit.check.cases.CaseAct;

/** The offline check has a table of its own, so that it needs nothing of the office. */
class CheckedActsTest {

  @ParameterizedTest
  @EnumSource(Act.class)
  void the_check_excludes_what_the_office_excludes(Act act) {
    assertThat(
            CaseAct.valueOf(act.name()).excludedBy().stream()
                .map(Enum::name)
                .collect(Collectors.toSet()))
        .isEqualTo(Exclusions.before(act).stream().map(Enum::name).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(CaseAct.class)
  void it_knows_no_other_acts(CaseAct act) {
    assertThat(Act.valueOf(act.name())).isNotNull();
  }
}
