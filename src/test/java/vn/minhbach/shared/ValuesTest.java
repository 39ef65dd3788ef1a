package vn.minhbach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Test
  void money_is_added_and_printed_as_offices_do_and_never_wraps() {
    assertThat(new Dong(1_500_000).times(100_000)).hasToString("150.000.000.000\u00a0đ");
    assertThat(new Dong(1_500_000).plus(new Dong(-500_000))).isEqualTo(new Dong(1_000_000));
    assertThat(Dong.ZERO).hasToString("0\u00a0đ").isLessThan(new Dong(1));
    Dong most = new Dong(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(new Dong(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_case_number_names_ward_year_and_serial() {
    CaseNumber number = CaseNumber.of(new UnitCode("00121"), 2021, 42);
    assertThat(number).hasToString("00121-21-000042");
    assertThat(number.ward()).isEqualTo(new UnitCode("00121"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "121-21-000042",
        "00121-2021-000042",
        "00121-21-42",
        "00121-21-000042 ",
        "00121-21-0000420",
        "AB121-21-000042"
      })
  void anything_else_is_no_case_number(String text) {
    assertThatThrownBy(() -> new CaseNumber(text)).hasMessage("case.malformed");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1", "0121", "001210", "0012a", " 00121"})
  void anything_else_is_no_unit(String text) {
    assertThatThrownBy(() -> new UnitCode(text)).hasMessage("unit.malformed");
  }

  @Test
  void a_ward_is_told_by_its_digits() {
    assertThat(new UnitCode("00121").isWard()).isTrue();
    assertThat(new UnitCode("004").isWard()).isFalse();
    assertThat(new UnitCode("01").isWard()).isFalse();
  }

  @Test
  void a_period_holds_its_first_and_last_day() {
    Period period = new Period(LocalDate.of(2021, 7, 21), LocalDate.of(2021, 12, 31));
    assertThat(period.contains(LocalDate.of(2021, 7, 21))).isTrue();
    assertThat(period.contains(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(period.contains(LocalDate.of(2021, 7, 20))).isFalse();
    assertThat(period.contains(LocalDate.of(2022, 1, 1))).isFalse();
    assertThat(new Period(LocalDate.of(2021, 7, 21), null).contains(LocalDate.of(2099, 1, 1)))
        .isTrue();
  }

  @Test
  void what_is_cut_into_chunks_is_all_there_in_order() {
    List<Integer> all = IntStream.range(0, 2001).boxed().toList();
    List<List<Integer>> chunks = Chunks.of(all, 1000);
    assertThat(chunks).extracting(List::size).containsExactly(1000, 1000, 1);
    assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    assertThat(Chunks.of(List.of(), 1000)).isEmpty();
  }

  @Test
  void neighbourhoods_are_ordered_as_people_do() {
    List<String> names =
        new ArrayList<>(
            List.of("Tổ 10", "Tổ 2", "tổ 1", "Thôn Đông", "Thôn Bắc", "Tổ 2A", "Đội 3"));
    names.sort(NaturalOrder.VIETNAMESE);
    assertThat(names)
        .containsExactly("Đội 3", "Thôn Bắc", "Thôn Đông", "tổ 1", "Tổ 2", "Tổ 2A", "Tổ 10");
  }

  @Test
  void a_legal_basis_is_read_back_as_it_was_written() {
    for (LegalBasis basis :
        List.of(
            new LegalBasis("3642/QĐ-UBND", "Điều 5, khoản 1"), new LegalBasis("68/NQ-CP", ""))) {
      assertThat(LegalBasis.parse(basis.toString())).isEqualTo(basis);
    }
  }

  @Test
  void of_two_outcomes_the_worse_counts() {
    assertThat(Outcome.ACCEPT.worse(Outcome.REVIEW)).isEqualTo(Outcome.REVIEW);
    assertThat(Outcome.ERROR.worse(Outcome.INELIGIBLE)).isEqualTo(Outcome.ERROR);
    assertThat(Outcome.INELIGIBLE.word()).isEqualTo("ineligible");
  }

  @Test
  void times_keep_their_microseconds() {
    Instant time = Instant.parse("2021-08-17T01:02:03.456789Z");
    assertThat(Micros.of(time)).isEqualTo(1_629_162_123_456_789L);
    assertThat(Micros.toInstant(Micros.of(time))).isEqualTo(time);
    assertThat(Micros.toInstant(Micros.of(Instant.parse("1969-12-31T23:59:59.999999Z"))))
        .isEqualTo("1969-12-31T23:59:59.999999Z");
  }

  @Test
  void a_text_is_hashed_in_utf_8() {
    assertThat(Sha256.hex(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Sha256.hex("Hà Nội"))
        .isEqualTo("6ac69af836de8007fe7da283ce10821ab484ae1af98a30ae13b0b23914a0bb79");
  }

  @Test
  void a_refusal_gives_its_arguments_to_texts_and_not_away() {
    Object[] args = {"a"};
    Refused refused = new Refused("x.y", args);
    refused.args()[0] = "b";
    assertThat(refused.args()).containsExactly("a");
    assertThat(new Refused("x.y").args()).isEmpty();
  }

  @Test
  void a_day_is_written_as_offices_do() {
    assertThat(new Day(LocalDate.of(2021, 8, 9))).hasToString("09/08/2021");
  }
}
