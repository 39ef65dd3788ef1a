package vn.minhbach.scheme.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * One line of a seed file, read by column name. Every reader names file, line and column when the
 * text is not of its form, so that a slip of the pen in a seed stops the start with an answer and
 * not with a wrong amount.
 */
public final class SeedRow {

  private final String file;
  private final NamedCsvRecord line;

  SeedRow(String file, NamedCsvRecord line) {
    this.file = file;
    this.line = line;
  }

  /** The text, which may be empty. */
  public String text(String column) {
    return line.findField(column).orElseThrow(() -> broken(column, "no such column", null)).strip();
  }

  /** The text, which must not be empty. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw broken(column, "is empty", null);
    }
    return text;
  }

  public LocalDate day(String column) {
    return parsed(column, required(column), LocalDate::parse);
  }

  /** The day, or null where the column is empty. */
  public LocalDate dayOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : parsed(column, text, LocalDate::parse);
  }

  public int number(String column) {
    return parsed(column, required(column), Integer::valueOf);
  }

  /** Whole đồng, or null where the column is empty. */
  public Long amountOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : parsed(column, text, Long::valueOf);
  }

  /** {@code yes} or {@code no}. */
  public boolean flag(String column) {
    String text = required(column);
    if (!text.equals("yes") && !text.equals("no")) {
      throw broken(column, "is neither yes nor no: " + text, null);
    }
    return text.equals("yes");
  }

  /** A word of the enum, in the file in small letters. */
  public <E extends Enum<E>> E word(String column, Class<E> type) {
    return parsed(
        column, required(column).toUpperCase(Locale.ROOT), text -> Enum.valueOf(type, text));
  }

  private <T> T parsed(String column, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw broken(column, "cannot be read: " + text, malformed);
    }
  }

  private IllegalStateException broken(String column, String what, Exception cause) {
    String where =
        "seeds/%s, line %d, column %s ".formatted(file, line.getStartingLineNumber(), column);
    return new IllegalStateException(where + what, cause);
  }
}
