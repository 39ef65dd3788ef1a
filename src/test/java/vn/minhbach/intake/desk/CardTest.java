package vn.minhbach.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.Refused;

class CardTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 8, 17);
  private static final String LINE =
      "001185012345|012345678|Nguyễn Thị Hoa|04071985|Nữ|Số 1, ngõ 2, Giang Biên, Long Biên, Hà Nội|15042021";

  @Test
  void a_card_s_line_gives_all_that_it_says() {
    Card card = Card.read(LINE + "\r\n", TODAY);
    assertThat(card)
        .isEqualTo(
            new Card(
                "001185012345",
                "012345678",
                "Nguyễn Thị Hoa",
                LocalDate.of(1985, 7, 4),
                "Nữ",
                "Số 1, ngõ 2, Giang Biên, Long Biên, Hà Nội",
                LocalDate.of(2021, 4, 15)));
  }

  @Test
  void a_card_without_old_number_and_without_day_of_issue_is_read() {
    Card card = Card.read("001085012345||Lê Văn A|31121985|Nam|Tổ 5, Giang Biên, Hà Nội", TODAY);
    assertThat(card.oldNumber()).isEmpty();
    assertThat(card.issuedOn()).isNull();
    assertThat(Card.read(LINE.replace("15042021", ""), TODAY).issuedOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';cardEmpty",
        "001185012345|012345678|Nguyễn Thị Hoa|0407;cardHalf",
        "001185012345;cardHalf",
        "https://example.org/?a=1;cardHalf",
        "a|b|c|d|e|f|g|h;cardTwice",
        "00118501234|012345678|Nguyễn Thị Hoa|04071985|Nữ|Số 1 Hà Nội|15042021;cardForeign",
        "001185012345|12345|Nguyễn Thị Hoa|04071985|Nữ|Số 1 Hà Nội|15042021;cardForeign",
        "001185012345||Nguyễn Thị Hoa|31021985|Nữ|Số 1 Hà Nội|15042021;cardForeign",
        "001185012345||Nguyễn Thị Hoa|1985-07-04|Nữ|Số 1 Hà Nội|15042021;cardForeign",
        "001185012345||Nguyễn Thị Hoa|04071985|X|Số 1 Hà Nội|15042021;cardForeign",
        "001185012345||Nguy?n Th? Hoa|04071985|Nữ|Số 1 Hà Nội|15042021;cardLetters",
        "001185012345||<script>alert(1)</script>|04071985|Nữ|Số 1 Hà Nội|15042021;cardLetters",
        "001185012345||Nguyễn Thị Hoa|04071985|Nữ|<img src=x onerror=alert(1)>|15042021;cardLetters",
        "001185012345||=HYPERLINK(1)|04071985|Nữ|Số 1 Hà Nội|15042021;cardLetters",
        "001185012345||Nguyễn Thị Hoa|04071986|Nữ|Số 1 Hà Nội|15042021;cardContradicts",
        "001185012345||Nguyễn Thị Hoa|04071985|Nam|Số 1 Hà Nội|15042021;cardContradicts",
        "001185012345||Nguyễn Thị Hoa|04071985|Nữ|Số 1 Hà Nội|15042022;cardContradicts",
        "001185012345||Nguyễn Thị Hoa|04071985|Nữ|Số 1 Hà Nội|15041980;cardContradicts"
      })
  void a_hostile_or_half_line_is_refused(String line, String why) {
    assertThatThrownBy(() -> Card.read(line, TODAY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("application." + why);
              assertThat(refused.args()).isEmpty();
            });
  }

  @Test
  void a_line_that_was_scanned_twice_or_hides_signs_is_refused() {
    assertThatThrownBy(() -> Card.read(LINE + LINE, TODAY)).hasMessage("application.cardTwice");
    assertThatThrownBy(() -> Card.read("0".repeat(100_000), TODAY))
        .hasMessage("application.cardTwice");
    assertThatThrownBy(() -> Card.read(LINE.replace("Hoa", "H\u202Eoa"), TODAY))
        .hasMessage("application.cardLetters");
    assertThatThrownBy(() -> Card.read(LINE.replace("Hoa", "H\u0000oa"), TODAY))
        .hasMessage("application.cardLetters");
  }
}
