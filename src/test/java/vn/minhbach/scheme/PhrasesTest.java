package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.shared.LegalBasis;

class PhrasesTest {

  private static final LocalDate FROM = LocalDate.of(2021, 7, 21);

  @Test
  void a_later_row_replaces_the_earlier_one_of_its_code_from_its_first_day_on() {
    Phrases phrases =
        new Phrases(List.of(row(FROM, "cũ"), row(FROM.plusDays(5), "mới"), row(FROM, "cũ", "B")));
    assertThat(phrases.of("decision", "refuse", FROM))
        .extracting(Phrase::textVi)
        .containsExactly("cũ", "cũ");
    assertThat(phrases.of("decision", "refuse", FROM.plusDays(5)))
        .extracting(Phrase::textVi)
        .containsExactly("mới", "cũ");
    assertThat(phrases.of("decision", "refuse", FROM.minusDays(1))).isEmpty();
    assertThat(phrases.of("payout", "refuse", FROM)).isEmpty();
  }

  /** Nobody is refused without an article. */
  @Test
  void every_phrase_of_a_refusal_names_its_article() {
    assertThat(
            new Phrases(SeedFile.of("phrases.csv").rows(Phrase::read))
                .of("decision", "refuse", FROM))
        .isNotEmpty()
        .allSatisfy(phrase -> assertThat(LegalBasis.parse(phrase.basis()).article()).isNotBlank());
  }

  private static Phrase row(LocalDate from, String text) {
    return row(from, text, "A");
  }

  private static Phrase row(LocalDate from, String text, String code) {
    return new Phrase("decision", "refuse", code, from, text, "", "", Certainty.HIGH);
  }
}
