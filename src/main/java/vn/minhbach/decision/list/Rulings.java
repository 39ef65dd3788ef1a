package vn.minhbach.decision.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.shared.LegalBasis;
import vn.minhbach.shared.Refused;

/**
 * Turns what the leader entered into a ruling for each line. Nobody is refused, and no word against
 * overruled, silently.
 */
public final class Rulings {

  private Rulings() {}

  /**
   * The lines with their rulings; a line that is not named keeps none unless the rest is approved.
   */
  public static List<Line> over(List<Line> left, DecisionEntry entry) {
    Map<String, Ruling> named = named(left, entry);
    Map<String, LineRuling> words = new HashMap<>();
    all(entry).forEach(word -> words.put(word.caseNumber(), word));
    List<Line> ruled = new ArrayList<>();
    for (Line line : left) {
      ruled.add(
          rule(
              line,
              named.get(line.caseNumber()),
              words.get(line.caseNumber()),
              entry.restApproved()));
    }
    requireNoSilence(ruled);
    return ruled;
  }

  /** Refuses when a line has no ruling. */
  public static void requireAll(List<Line> ruled) {
    List<Line> open = ruled.stream().filter(line -> line.ruling() == null).toList();
    if (!open.isEmpty()) {
      throw new Refused(
          "decision.rulingMissing", open.size(), CaseNumbers.some(CaseNumbers.of(open)));
    }
  }

  /** Refuses an approval that overrules council or Labour office without a reason. */
  public static void requireNoSilence(List<Line> ruled) {
    List<Line> silent =
        ruled.stream()
            .filter(
                line ->
                    line.ruling() == Ruling.approved
                        && !line.isUndisputed()
                        && line.reason() == null)
            .toList();
    if (!silent.isEmpty()) {
      throw new Refused(
          "decision.notSilently", silent.size(), CaseNumbers.some(CaseNumbers.of(silent)));
    }
  }

  private static Map<String, Ruling> named(List<Line> left, DecisionEntry entry) {
    Named.byCase(left, all(entry).toList(), LineRuling::caseNumber);
    Map<String, Ruling> named = new HashMap<>();
    entry.approvals().forEach(word -> named.put(word.caseNumber(), Ruling.approved));
    entry.sentBack().forEach(word -> named.put(word.caseNumber(), Ruling.sentBack));
    for (LineRuling refusal : entry.refusals()) {
      requireArticle(refusal);
      named.put(refusal.caseNumber(), Ruling.refused);
    }
    return named;
  }

  private static Stream<LineRuling> all(DecisionEntry entry) {
    return Stream.of(entry.approvals(), entry.refusals(), entry.sentBack()).flatMap(List::stream);
  }

  private static Line rule(Line line, Ruling ruling, LineRuling word, boolean restApproved) {
    if (ruling == null) {
      return line.with(restApproved ? Ruling.approved : null, null, null);
    }
    return line.with(ruling, word.reason(), ruling == Ruling.refused ? word.article() : null);
  }

  private static void requireArticle(LineRuling refusal) {
    String article = refusal.article();
    if (article == null || article.isBlank() || LegalBasis.parse(article).article().isBlank()) {
      throw new Refused("decision.articleMissing", refusal.caseNumber());
    }
  }
}
