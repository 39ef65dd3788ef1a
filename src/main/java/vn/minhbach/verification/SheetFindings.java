package vn.minhbach.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Finding;

/**
 * What was found about verified cases and how it was resolved, for the sheets of those who vote,
 * appraise and decide after the ward.
 */
@Component
public class SheetFindings {

  private final CaseFindings findings;
  private final FindingTexts texts;
  private final VerificationMapper mapper;

  SheetFindings(CaseFindings findings, FindingTexts texts, VerificationMapper mapper) {
    this.findings = findings;
    this.texts = texts;
    this.mapper = mapper;
  }

  /** The findings of each case by case number; a case without findings is absent. */
  public Map<String, List<SheetFinding>> of(Collection<String> caseNumbers, Locale language) {
    Map<String, List<Finding>> found = findings.of(caseNumbers);
    Map<String, Map<Integer, SavedResolution>> words = words(found.keySet());
    Map<String, List<SheetFinding>> sheets = new HashMap<>();
    found.forEach(
        (number, all) ->
            sheets.put(number, sheet(all, words.getOrDefault(number, Map.of()), language)));
    return sheets;
  }

  private Map<String, Map<Integer, SavedResolution>> words(Collection<String> caseNumbers) {
    Map<String, Map<Integer, SavedResolution>> words = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      for (SavedResolution one : mapper.resolutionsOf(chunk)) {
        words.computeIfAbsent(one.caseNumber(), n -> new HashMap<>()).put(one.finding(), one);
      }
    }
    return words;
  }

  private List<SheetFinding> sheet(
      List<Finding> all, Map<Integer, SavedResolution> words, Locale language) {
    return IntStream.range(0, all.size())
        .mapToObj(number -> sheet(all.get(number), words.get(number), language))
        .toList();
  }

  private SheetFinding sheet(Finding finding, SavedResolution word, Locale language) {
    return new SheetFinding(
        finding.code(),
        texts.of(finding, language),
        finding.legalBasis(),
        word == null ? null : word.decision(),
        word == null ? null : word.reason());
  }
}
