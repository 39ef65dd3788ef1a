package vn.minhbach.intake.find;

import java.util.Optional;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Refused;

/**
 * What somebody typed or scanned to find a case: a case number, the code of a receipt, at least
 * four digits of an identity number, what the chip card's QR holds, or a name or the beginnings of
 * its words, with or without marks.
 *
 * @param value the number; for a name its words without marks, parted by one space
 */
public record SearchTerm(Kind kind, String value) {

  /** What a term is. */
  public enum Kind {
    CASE,
    RECEIPT,
    NUMBER,
    NAME
  }

  private static final int LONGEST = 300;
  private static final int FEWEST_DIGITS = 4;
  private static final int FEWEST_LETTERS = 2;

  /**
   * @throws Refused code {@code intake.searchTooShort} for fewer than four digits or two letters
   */
  public static SearchTerm read(String typed) {
    String term = typed == null ? "" : typed.strip();
    if (term.length() > LONGEST) {
      term = term.substring(0, LONGEST);
    }
    if (term.indexOf('|') > 0) {
      term = term.substring(0, term.indexOf('|')); // the chip card: number|old number|name|...
    }
    String last = term.substring(Math.max(term.lastIndexOf('/'), term.lastIndexOf('=')) + 1);
    String number = last.replaceAll("[\\s\\p{Z}]", "").replaceAll("\\p{Pd}", "-");
    if (CaseNumber.isOne(number)) {
      return new SearchTerm(Kind.CASE, number);
    }
    String digits = number.replaceAll("[.\\-]", "");
    if (digits.matches("\\d+")) {
      return digits(digits);
    }
    Optional<ReceiptCode> code = ReceiptCode.read(last);
    return code.isPresent() ? new SearchTerm(Kind.RECEIPT, code.get().value()) : name(term);
  }

  /** A name; also for what looked like a receipt's code and is none. */
  public static SearchTerm name(String term) {
    String words = Folding.ascii(term);
    if (words.replace(" ", "").length() < FEWEST_LETTERS) {
      throw new Refused("intake.searchTooShort", FEWEST_DIGITS, FEWEST_LETTERS);
    }
    return new SearchTerm(Kind.NAME, words);
  }

  private static SearchTerm digits(String digits) {
    if (digits.length() < FEWEST_DIGITS) {
      throw new Refused("intake.searchTooShort", FEWEST_DIGITS, FEWEST_LETTERS);
    }
    return new SearchTerm(Kind.NUMBER, digits);
  }

  /** Words that begin so, in this order, from the first on; for LIKE. */
  String fromTheFirst() {
    return value.replace(" ", "% ") + "%";
  }

  /** As {@link #fromTheFirst}, behind other words. */
  String behindOthers() {
    return "% " + fromTheFirst();
  }
}
