package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingTotalsTest {

  private static final List<PostedLine> LINES =
      List.of(
          line("a", null),
          line("b", null),
          line("c", LineOutcome.CLEAR),
          line("d", LineOutcome.CLEAR),
          line("e", LineOutcome.UPHELD));

  @Test
  void each_line_is_counted_once_and_an_open_objection_counts_before_all_else() {
    PostingTotals totals = PostingTotals.of(posting(5), LINES, Set.of("b", "d"));

    assertThat(totals).isEqualTo(new PostingTotals(5, 1, 2, 1, 1, 500, true));
  }

  @Test
  void a_lost_line_does_not_balance() {
    assertThat(PostingTotals.of(posting(6), LINES, Set.of()).balanced()).isFalse();
  }

  private static PostedLine line(String caseNumber, LineOutcome outcome) {
    return new PostedLine(1, caseNumber, "", 100, outcome);
  }

  private static Posting posting(int lines) {
    return new Posting(
        "p",
        "00121",
        "s",
        "h",
        null,
        null,
        null,
        PostingState.POSTED,
        lines,
        500,
        "",
        "",
        null,
        null,
        null,
        null);
  }
}
