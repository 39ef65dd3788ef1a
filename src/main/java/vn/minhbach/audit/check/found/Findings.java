package vn.minhbach.audit.check.found;

import java.io.UncheckedIOException;
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
  private long open;
  private long byHashAlone;

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
      told.accept(new Violation(entry, Texts.plain(subject), code, texts.say(code, arguments)));
    }
  }

  /** A file that is none, or too large. */
  public void refused(String file) {
    add(null, null, "fileRefused", file);
  }

  /**
   * What an entry says cannot be what the office wrote.
   *
   * @param entry null where it is not about one entry
   */
  public void malformed(Long entry, String subject, RuntimeException why) {
    if (why instanceof UncheckedIOException) {
      throw why;
    }
    add(entry, subject, "entryMalformed", String.valueOf(why.getMessage()));
  }

  /** Findings of the same kind that nobody hears of. */
  public Findings silent() {
    return new Findings(texts, violation -> {});
  }

  /** Leaves things to the next check, in which the log breaks off. */
  public void leave(long things) {
    open += things;
  }

  /** How many things are left to the next check. */
  public long open() {
    return open;
  }

  /** A list that was taken down is no longer given: its hash and its totals alone are held. */
  public void byHashAlone() {
    byHashAlone++;
  }

  /** How many lists of that kind there are. */
  public long listsByHashAlone() {
    return byHashAlone;
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
