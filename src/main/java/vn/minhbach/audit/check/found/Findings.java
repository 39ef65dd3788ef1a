package vn.minhbach.audit.check.found;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Takes violations and hands them on at once, keeping none. Of one kind only the first thousand are
 * told; the others are counted.
 */
public final class Findings {

  private static final int TOLD = 1_000;

  private final Map<String, Long> counts = new TreeMap<>();
  private final Texts texts;
  private final Consumer<Violation> told;

  public Findings(Texts texts, Consumer<Violation> told) {
    this.texts = texts;
    this.told = told;
  }

  /**
   * @param entry null where it is not about one entry
   * @param subject null where it is about the log
   */
  public void add(Long entry, String subject, String code, Object... arguments) {
    if (counts.merge(code, 1L, Long::sum) <= TOLD) {
      told.accept(new Violation(entry, subject, code, texts.say(code, arguments)));
    }
  }

  /** How many there are, told or not. */
  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of them nobody was told. */
  public long untold() {
    return counts.values().stream().mapToLong(count -> Math.max(0, count - TOLD)).sum();
  }
}
