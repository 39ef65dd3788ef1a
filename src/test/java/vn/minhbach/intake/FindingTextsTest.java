package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.intake.list.Field;
import vn.minhbach.registry.Register;

/** Whatever the checks find can be said in words. */
class FindingTextsTest {

  private static final Set<String> WITHOUT_A_TABLE =
      Set.of(
          "FORMULA_NOT_ALLOWED",
          "NAME_MISSING",
          "NAME_UNREADABLE",
          "NAME_UNUSUAL",
          "TEXT_TOO_LONG",
          "PAYMENT_UNCLEAR",
          "BIRTH_DATE_INVALID",
          "ID_NUMBER_INVALID",
          "ID_BIRTH_MISMATCH",
          "FACT_MISSING",
          "PERIOD_UNCLEAR",
          "DUPLICATE",
          "POSSIBLE_DUPLICATE",
          "SHARED_ACCOUNT");

  private static final List<String> HINTS =
      List.of(
          "row",
          "nothing",
          "tooLong",
          "noLetter",
          "oddSigns",
          "veryLong",
          "noSuchDay",
          "dayMonthSwapped",
          "twoDigitYear",
          "future",
          "partialDate",
          "endBeforeStart",
          "length",
          "letterForDigit",
          "signs",
          "otherYear",
          "otherSex");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_finding_and_every_hint_has_a_text(String language) throws IOException {
    ResourceBundle texts =
        ResourceBundle.getBundle("messages/intake", Locale.forLanguageTag(language));
    Set<String> codes = new TreeSet<>(WITHOUT_A_TABLE);
    codes.addAll(codesOfTheTable());
    assertThat(codes)
        .hasSizeGreaterThan(18)
        .allSatisfy(code -> assertThat(texts.getString("finding." + code)).isNotBlank());
    assertThat(HINTS).allSatisfy(hint -> assertThat(texts.getString("hint." + hint)).isNotBlank());
    for (Register register : Register.values()) {
      assertThat(texts.getString("hint." + register)).isNotBlank();
    }
    for (Field field : Field.values()) {
      if (field.counts() && !field.name().matches(".*Male|.*Female|namePart")) {
        assertThat(texts.getString("hint." + field)).isNotBlank();
      }
    }
  }

  @Test
  void the_texts_speak_vietnamese_with_its_marks() {
    ResourceBundle texts = ResourceBundle.getBundle("messages/intake", Locale.forLanguageTag("vi"));
    assertThat(texts.getString("finding.NAME_MISSING")).isEqualTo("Thiếu họ và tên.");
  }

  private static List<String> codesOfTheTable() throws IOException {
    try (InputStream table =
        FindingTextsTest.class.getResourceAsStream("/processes/scheme-conditions.dmn")) {
      String xml = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("\\.code\"><text>\"([A-Z_0-9]+)\"")
          .matcher(xml)
          .results()
          .map((MatchResult m) -> m.group(1))
          .toList();
    }
  }
}
