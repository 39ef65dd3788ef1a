package vn.minhbach.decision.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListVersionTest {

  private static final String DOSSIER = "00121-T21-0001";
  private static final Line ONE = Line.of(1, "00121-21-000001", true, 1_500_000);
  private static final Line TWO = Line.of(2, "00121-21-000002", true, 1_500_000);

  @Test
  void the_same_list_has_the_same_version() {
    assertThat(ListVersion.of(DOSSIER, List.of(ONE, TWO)))
        .isEqualTo(ListVersion.of(DOSSIER, List.of(ONE, TWO)));
  }

  @Test
  void every_change_that_a_signatory_would_see_gives_another_version() {
    String version = ListVersion.of(DOSSIER, List.of(ONE, TWO));
    assertThat(
            List.of(
                ListVersion.of("00121-T21-0002", List.of(ONE, TWO)),
                ListVersion.of(DOSSIER, List.of(ONE)),
                ListVersion.of(DOSSIER, List.of(TWO, ONE)),
                ListVersion.of(DOSSIER, List.of(ONE.with(Opinion.disagree, null, "A"), TWO)),
                ListVersion.of(DOSSIER, List.of(ONE.with(Opinion.agree, "well", "A"), TWO)),
                ListVersion.of(
                    DOSSIER, List.of(Line.of(1, ONE.caseNumber(), false, 1_500_000), TWO)),
                ListVersion.of(
                    DOSSIER, List.of(Line.of(1, ONE.caseNumber(), true, 1_500_001), TWO))))
        .doesNotContain(version)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_signature_for_another_list_is_refused() {
    String shown = ListVersion.of(DOSSIER, List.of(ONE));
    assertThatThrownBy(() -> ListVersion.require(shown, DOSSIER, List.of(ONE, TWO)))
        .hasMessage("decision.listChanged");
  }
}
