package vn.minhbach.decision.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.shared.LegalBasis;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * Turns what the leader entered into a ruling for each line. Nobody is refused, and no word against
 * overruled, silently.
 */
public final class Rulings {

  private static final char FIELD = '\u001f';
  private static final char LINE = '\u001e';

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

  /**
   * Lines with this ruling, or with none for null; all others stay as they are.
   *
   * @param words about the lines, each with its article where it is refused
   */
  public static List<Line> of(List<Line> left, Ruling ruling, List<LineRuling> words) {
    Map<String, LineRuling> named = Named.byCase(left, words, LineRuling::caseNumber);
    List<Line> ruled = new ArrayList<>();
    for (Line line : left) {
      LineRuling word = named.get(line.caseNumber());
      if (word != null) {
        requireWords(ruling, word);
        ruled.add(line.with(ruling, blankToNull(word.reason()), article(ruling, word)));
      }
    }
    requireNoSilence(ruled);
    return ruled;
  }

  /** The hash of the rulings as an officer was shown them. */
  public static String version(List<Line> left) {
    StringBuilder text = new StringBuilder();
    for (Line line : left) {
      text.append(line.caseNumber()).append(FIELD).append(line.ruling()).append(FIELD);
      text.append(line.reason()).append(FIELD).append(line.article()).append(LINE);
    }
    return Sha256.hex(text.toString());
  }

  /** What was ruled line by line, as an entry for the whole list. */
  public static DecisionEntry entry(
      List<Line> left, String listVersion, String number, LocalDate day, boolean restApproved) {
    return new DecisionEntry(
        listVersion,
        number,
        day,
        words(left, Ruling.approved),
        words(left, Ruling.refused),
        words(left, Ruling.sentBack),
        restApproved ? "approve" : null);
  }

  private static List<LineRuling> words(List<Line> left, Ruling ruling) {
    return left.stream()
        .filter(line -> line.ruling() == ruling)
        .map(line -> new LineRuling(line.caseNumber(), line.reason(), line.article()))
        .toList();
  }

  /** Who is not paid, or must do his work again, is told why. */
  private static void requireWords(Ruling ruling, LineRuling word) {
    if (ruling == Ruling.refused || ruling == Ruling.sentBack) {
      if (blankToNull(word.reason()) == null) {
        throw new Refused("decision.reasonMissing", word.caseNumber());
      }
    }
    if (ruling == Ruling.refused) {
      requireArticle(word);
    }
  }

  private static String article(Ruling ruling, LineRuling word) {
    return ruling == Ruling.refused ? word.article() : null;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
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
