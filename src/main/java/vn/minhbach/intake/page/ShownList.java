package vn.minhbach.intake.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.minhbach.intake.ReadTotals;

/**
 * A list as its page shows it. Templates call public methods alone.
 *
 * @param status received, checking, checked, accepted, failed, withdrawn
 * @param receivedAt microseconds UTC
 * @param failure code of the refusal if it could not be read, else null
 * @param failureDetails JSON, what fills the refusal's text
 * @param skippedLines JSON, the lines that are no applications; null until it is checked
 * @param missingRegisters names of registers that were never loaded, joined by commas
 * @param corrects the list that the officer said it corrects; null if none was named
 * @param replaces ids of its earlier versions, joined by commas; null if none is
 */
record ShownList(
    long id,
    String unit,
    String scheme,
    LocalDate receivedOn,
    String status,
    String fileName,
    String receivedBy,
    long receivedAt,
    String failure,
    String failureDetails,
    int rowTotal,
    int acceptTotal,
    int ineligibleTotal,
    int reviewTotal,
    int errorTotal,
    String skippedLines,
    String missingRegisters,
    Long corrects,
    String replaces,
    String withdrawnReason) {

  private static final Set<String> WAITING = Set.of("received", "checking");

  /** True while its check is not done; a list that is checked again has the rows of before. */
  public boolean waits() {
    return WAITING.contains(status);
  }

  public boolean isChecked() {
    return skippedLines != null && !status.equals("failed") && !waits();
  }

  public boolean is(String word) {
    return status.equals(word);
  }

  /** Rows that become cases when it is accepted. */
  public int readableTotal() {
    return rowTotal - errorTotal;
  }

  /** Rows of which something is to be said. */
  public int remarkedTotal() {
    return rowTotal - acceptTotal;
  }

  /** What accepting it is bound to. */
  public String read() {
    return ReadTotals.text(
        rowTotal, acceptTotal, ineligibleTotal, reviewTotal, errorTotal, replaces);
  }

  /** How many rows a filter leaves: an outcome's word, {@code remarked} or {@code all}. */
  public int total(String filter) {
    return switch (filter) {
      case "accept" -> acceptTotal;
      case "ineligible" -> ineligibleTotal;
      case "review" -> reviewTotal;
      case "error" -> errorTotal;
      case "remarked" -> remarkedTotal();
      default -> rowTotal;
    };
  }

  /** Ids of its earlier versions, the oldest first. */
  public List<Long> earlier() {
    return replaces == null
        ? List.of()
        : Arrays.stream(replaces.split(",")).map(Long::valueOf).sorted().toList();
  }

  /** The version that it was made from; null for a list of its own. */
  public Long before() {
    List<Long> earlier = earlier();
    if (corrects != null) {
      return corrects;
    }
    return earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
  }
}
