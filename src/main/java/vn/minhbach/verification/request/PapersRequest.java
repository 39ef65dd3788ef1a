package vn.minhbach.verification.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.minhbach.intake.scan.PaperKind;
import vn.minhbach.paper.Numbered;
import vn.minhbach.shared.Sha256;
import vn.minhbach.verification.AwaitedPapers;

/**
 * A request for papers.
 *
 * @param kinds words of {@link PaperKind}, separated by spaces
 * @param note what is to be explained besides; may name people, and stands on the paper alone
 * @param number null until entered, as is the date
 * @param lastDay null until it is handed over
 * @param askedAt microseconds UTC
 */
record PapersRequest(
    String caseNumber,
    String unit,
    String kinds,
    String note,
    RequestState state,
    String number,
    LocalDate dated,
    LocalDate lastDay,
    long askedAt) {

  private static final String BETWEEN = " ";

  static String words(List<PaperKind> kinds) {
    return String.join(BETWEEN, kinds.stream().distinct().sorted().map(PaperKind::name).toList());
  }

  /** The kinds in the order of the form. */
  public List<String> papers() {
    return Arrays.asList(kinds.split(BETWEEN));
  }

  public boolean isWaiting() {
    return state == RequestState.WAITING;
  }

  public boolean isDraft() {
    return state == RequestState.DRAFT;
  }

  public boolean isOver(LocalDate today) {
    return isWaiting() && lastDay.isBefore(today);
  }

  Numbered numbered() {
    return number == null ? null : new Numbered(number, dated);
  }

  /** Hash of what is signed. */
  String version() {
    return Sha256.hex(caseNumber + '\u001f' + kinds + '\u001f' + note);
  }

  AwaitedPapers awaited() {
    return new AwaitedPapers(caseNumber, papers(), number, dated, lastDay);
  }
}
