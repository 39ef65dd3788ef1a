package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

  @ParameterizedTest(name = "{0} lines = {1} + {2} + {3}: {4}")
  @CsvSource({"3,1,1,1,true", "3,3,0,0,true", "3,1,1,0,false", "3,2,1,1,false", "0,0,0,0,true"})
  void every_line_has_exactly_one_result(
      int lines, int proposed, int notProposed, int deferred, boolean balanced) {
    assertThat(new Totals(lines, proposed, notProposed, deferred).isBalanced()).isEqualTo(balanced);
  }
}
