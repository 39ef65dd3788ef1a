package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.committee.Refusal;

class PostingTest {

  @ParameterizedTest(name = "{0}: hangs {1}")
  @CsvSource({
    "2021-08-17T08:00:00,true",
    "2021-08-19T23:59:59,true",
    "2021-08-20T00:00:00,false",
    "2021-08-20T08:00:00,false"
  })
  void a_list_hangs_until_the_end_of_its_last_day(LocalDateTime now, boolean hangs) {
    assertThat(posting(PostingState.POSTED).hangsAt(now)).isEqualTo(hangs);
  }

  @Test
  void a_list_that_was_taken_down_does_not_hang() {
    assertThat(posting(PostingState.CLOSED).hangsAt(LocalDateTime.parse("2021-08-18T08:00")))
        .isFalse();
  }

  @Test
  void what_comes_too_late_says_where_the_list_stands() {
    Refusal.of(() -> posting(PostingState.CLOSED).mustBe(PostingState.PREPARED))
        .isCode("publiclist.state.CLOSED")
        .says("Danh sách 00121-N21-0001 đã hết thời gian niêm yết");
  }

  private static Posting posting(PostingState state) {
    return new Posting(
        "00121-N21-0001",
        "00121",
        "s",
        "h",
        state,
        1,
        1,
        1,
        "",
        "",
        "UBND",
        LocalDate.parse("2021-08-17"),
        2,
        LocalDate.parse("2021-08-19"));
  }
}
