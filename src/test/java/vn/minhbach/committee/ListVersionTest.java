package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListVersionTest {

  private static final Line LINE =
      new Line(1, "00121-21-000001", "Tổ 1", 1_500_000, true, "", false);

  @Test
  void the_version_can_be_made_again_with_any_tool() {
    assertThat(ListVersion.of(List.of(LINE)))
        .isEqualTo("2865beedcfbf3eb124d1d21b1f10c3ea00eb9bdf5f2f2ec0edbb11162a664d5d");
  }

  @Test
  void taking_a_case_out_makes_another_list() {
    Line out = new Line(1, "00121-21-000001", "Tổ 1", 1_500_000, true, "", true);

    assertThat(ListVersion.of(List.of(out))).isNotEqualTo(ListVersion.of(List.of(LINE)));
  }
}
