package vn.minhbach.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.RowReference;
import vn.minhbach.shared.UnitCode;

/**
 * Says findings in the reader's language. The text is {@code finding.<code>}; {0} is what the
 * finding says besides: its detail, or for a double the row that it repeats. A detail that is a
 * word of ours stands in the texts as {@code hint.<word>}.
 */
@Component
public class FindingTexts {

  private final MessageSource texts;
  private final Units units;

  FindingTexts(MessageSource texts, Units units) {
    this.texts = texts;
    this.units = units;
  }

  public String of(Finding finding, Locale language) {
    String what =
        finding.sameAs() != null
            ? row(finding.sameAs(), language)
            : detail(finding.detail(), language);
    return texts
        .getMessage("finding." + finding.code(), new Object[] {what}, finding.code(), language)
        .strip();
  }

  private String row(RowReference row, Locale language) {
    String unit = units.find(new UnitCode(row.unit())).map(u -> u.name()).orElse(row.unit());
    Object[] place = {String.valueOf(row.row()), String.valueOf(row.list()), unit};
    return texts.getMessage("hint.row", place, language);
  }

  private String detail(String detail, Locale language) {
    if (detail == null) {
      return "";
    }
    List<String> words = Arrays.asList(detail.split(","));
    return words.stream()
        .map(word -> texts.getMessage("hint." + word, null, word, language))
        .collect(Collectors.joining(", "));
  }
}
