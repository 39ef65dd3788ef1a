package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.OfficeTest;

@OfficeTest
@Transactional
class PostedLineMapperIT {

  private static final String FIRST = "00999-N21-0001";
  private static final String SECOND = "00999-N21-0002";
  private static final String CASE = "00999-21-000001";

  @Autowired PostingMapper postings;
  @Autowired PostedLineMapper lines;

  @BeforeEach
  void post_a_case_twice() {
    for (String posting : List.of(FIRST, SECOND)) {
      postings.insert(
          new Posting(
              posting,
              "00999",
              "s",
              "sitting of " + posting.substring(12),
              null,
              null,
              null,
              PostingState.PREPARED,
              1,
              1,
              "h".repeat(64),
              posting.replace("-", "").concat("c".repeat(20)),
              null,
              null,
              null,
              null),
          posting.equals(FIRST) ? 1 : 2);
      lines.insert(posting, List.of(new PostedLine(1, CASE, "Tổ 1", 1, null)));
    }
  }

  @Test
  void the_last_list_of_a_case_counts() {
    assertThat(lines.lastPosting(CASE)).contains(SECOND);
    assertThat(lines.lastPosting("00999-21-000002")).isEmpty();
  }

  @Test
  void an_outcome_is_written_to_its_own_list_alone() {
    lines.setOutcome(SECOND, List.of(CASE), LineOutcome.UPHELD);

    assertThat(lines.find(SECOND, CASE).orElseThrow().outcome()).isEqualTo(LineOutcome.UPHELD);
    assertThat(lines.find(FIRST, CASE).orElseThrow().outcome()).isNull();
  }
}
