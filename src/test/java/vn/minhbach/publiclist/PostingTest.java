package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.committee.Refusal;

class PostingTest {

  @ParameterizedTest(name = "{0}: public {1}")
  @CsvSource({
    "2021-08-17T08:00:00,true",
    "2021-08-19T23:59:59,true",
    "2021-08-20T00:00:00,false",
    "2021-08-20T08:00:00,false"
  })
  void a_list_is_public_until_the_end_of_its_last_day(LocalDateTime now, boolean isPublic) {
    assertThat(posting(PostingState.POSTED).isPublicAt(now)).isEqualTo(isPublic);
  }

  @Test
  void a_list_that_was_taken_down_is_not_public() {
    assertThat(posting(PostingState.CLOSED).isPublicAt(LocalDateTime.parse("2021-08-18T08:00")))
        .isFalse();
  }

  @Test
  void what_comes_too_late_says_where_the_list_stands() {
    Refusal.of(() -> posting(PostingState.CLOSED).mustBe(PostingState.PREPARED))
        .isCode("publiclist.state.CLOSED")
        .says("Danh sách 00121-N21-0001 đã hết thời gian niêm yết");
  }

  @Test
  void lines_that_are_not_those_that_were_frozen_stop_the_list() {
    Posting posting = posting(PostingState.PREPARED);
    posting.mustBeOf(List.of(line(1, 1_500_000), line(2, 1_500_000)));
    posting.mustBeOf(List.of(line(1, 1_000_000), line(2, 2_000_000)));
    Refusal.of(() -> posting.mustBeOf(List.of(line(1, 1_500_000))))
        .isCode("publiclist.unbalanced")
        .says("2 người", "3.000.000\u00a0đ", "1 người", "1.500.000\u00a0đ");
  }

  @Test
  void a_line_without_an_amount_is_on_no_list() {
    Refusal.of(() -> PostedLine.sum("p", List.of(line(1, 0)))).isCode("publiclist.noAmount");
  }

  private static PostedLine line(int no, long amount) {
    return new PostedLine(no, "00121-21-00000" + no, "Tổ 1", amount, null);
  }

  private static Posting posting(PostingState state) {
    return new Posting(
        "00121-N21-0001",
        "00121",
        "s",
        "h",
        null,
        null,
        null,
        state,
        2,
        3_000_000,
        "",
        "",
        "UBND",
        LocalDate.parse("2021-08-17"),
        2,
        LocalDate.parse("2021-08-19"));
  }
}
