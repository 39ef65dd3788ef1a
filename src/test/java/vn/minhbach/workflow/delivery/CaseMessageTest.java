package vn.minhbach.workflow.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseMessageTest {

  /** What a job's configuration may hold in the engine's table. */
  private static final int COLUMN = 4000;

  @Test
  void what_is_written_into_a_job_is_read_back() {
    CaseMessage message = message(7);
    assertThat(CaseMessage.parse(message.toCanonicalString())).isEqualTo(message);
    assertThat(message.toCanonicalString())
        .startsWith("decision.made;1629160200000000;2;approved=00685-21-000000,");
  }

  @Test
  void the_largest_chunk_fits_the_engine_s_column() {
    assertThat(message(150).toCanonicalString()).hasSizeLessThan(COLUMN);
  }

  @Test
  void some_of_the_cases_keep_their_outcomes() {
    CaseMessage some = message(5).only(List.of("00685-21-000003", "00685-21-000001"), 3);
    assertThat(some.caseNumbers()).containsExactly("00685-21-000003", "00685-21-000001");
    assertThat(some.outcomes())
        .containsEntry("00685-21-000003", "approved")
        .containsEntry("00685-21-000001", "refused");
    assertThat(some.attempt()).isEqualTo(3);
  }

  /** Case 0 is approved, 1 refused, 2 sent back, 3 approved, and so on. */
  private static CaseMessage message(int cases) {
    List<String> words = List.of("approved", "refused", "sentBack");
    Map<String, String> outcomes = new LinkedHashMap<>();
    IntStream.range(0, cases)
        .boxed()
        .sorted((a, b) -> Integer.compare(a % 3, b % 3))
        .forEach(i -> outcomes.put("00685-21-%06d".formatted(i), words.get(i % 3)));
    return new CaseMessage("decision.made", 1_629_160_200_000_000L, 2, outcomes);
  }
}
