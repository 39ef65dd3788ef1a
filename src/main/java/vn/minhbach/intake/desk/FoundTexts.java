package vn.minhbach.intake.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** Findings as the page of one application shows them, each beside its field. */
@Component
class FoundTexts {

  private final FindingTexts texts;

  FoundTexts(FindingTexts texts) {
    this.texts = texts;
  }

  /**
   * A finding.
   *
   * @param field on the screen of which it speaks
   * @param outcome error, ineligible, review
   * @param basis article, null if none is known
   */
  record Found(String field, String outcome, String text, String basis) {

    public boolean isError() {
      return outcome.equals(Outcome.ERROR.word());
    }
  }

  /** All findings, the gravest first. */
  List<Found> of(List<Finding> findings, Locale language) {
    return findings.stream()
        .sorted((a, b) -> b.outcome().compareTo(a.outcome()))
        .map(f -> new Found(field(f), f.outcome().word(), texts.of(f, language), f.legalBasis()))
        .toList();
  }

  static Map<String, List<Found>> byField(List<Found> all) {
    Map<String, List<Found>> byField = new LinkedHashMap<>();
    all.forEach(f -> byField.computeIfAbsent(f.field(), name -> new ArrayList<>()).add(f));
    return byField;
  }

  private static String field(Finding finding) {
    return finding.column() == null ? "fullName" : finding.column();
  }
}
