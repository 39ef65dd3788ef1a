package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.OfficeTest;

@OfficeTest
@Transactional
class ObjectionMapperIT {

  private static final String FIRST = "00999-N21-0001";
  private static final String SECOND = "00999-N21-0002";
  private static final String CASE = "00999-21-000001";
  private static final LocalDate DAY = LocalDate.of(2021, 8, 18);

  @Autowired PostingMapper postings;
  @Autowired PostedLineMapper lines;
  @Autowired ObjectionMapper objections;

  @BeforeEach
  void post_a_case_twice() {
    for (String posting : List.of(FIRST, SECOND)) {
      postings.insert(
          new Posting(
              posting,
              "00999",
              "s",
              "sitting of " + posting.substring(12),
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
  void the_same_words_on_the_same_day_are_one_objection() {
    objections.insert(objection("a", DAY), 1);

    assertThat(objections.same(objection("a", DAY))).isPresent();
    assertThat(objections.same(objection("b", DAY))).isEmpty();
    assertThat(objections.same(objection("a", DAY.plusDays(1)))).isEmpty();
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> objections.insert(objection("a", DAY), 2));
  }

  @Test
  void a_concluded_objection_is_no_longer_open() {
    objections.insert(objection("a", DAY), 1);
    objections.insert(objection("b", DAY), 1);
    List<Objection> open = objections.openOf(CASE);
    assertThat(open).hasSize(2);

    objections.conclude(open.get(0).id(), ObjectionState.RELEASED, "vì", "x", "p9", 3);

    assertThat(objections.openOf(CASE)).containsExactly(open.get(1));
    assertThat(objections.withOpen(List.of(CASE))).containsExactly(CASE);
    assertThat(objections.find(open.get(0).id()).orElseThrow().reason()).isEqualTo("vì");
  }

  @Test
  void an_outcome_is_written_to_its_own_list_alone() {
    lines.setOutcome(SECOND, List.of(CASE), LineOutcome.UPHELD);

    assertThat(lines.find(SECOND, CASE).orElseThrow().outcome()).isEqualTo(LineOutcome.UPHELD);
    assertThat(lines.find(FIRST, CASE).orElseThrow().outcome()).isNull();
  }

  private static Objection objection(String hash, LocalDate day) {
    return new Objection(
        0,
        SECOND,
        CASE,
        "lời",
        hash.repeat(64),
        Source.PHONE,
        day,
        ObjectionState.OPEN,
        "x",
        "p1",
        null,
        null);
  }
}
