package vn.minhbach.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.decision.list.Ruling;

/**
 * The lines that a paper of a dossier prints, with their count and sum.
 *
 * @param dong sum of the amounts
 */
record PaperLines(List<DossierSheet.Row> rows, long dong) {

  static PaperLines of(List<DossierSheet.Row> rows) {
    return new PaperLines(
        rows, rows.stream().mapToLong(DossierSheet.Row::amount).reduce(0, Math::addExact));
  }

  static PaperLines of(Stream<DossierSheet.Row> rows) {
    return of(rows.toList());
  }

  /** People on the list. */
  public int count() {
    return rows.size();
  }

  /** In the order in which the ward submitted them, whatever the sheet shows first. */
  static List<DossierSheet.Row> inOrder(List<DossierSheet.Row> rows) {
    return rows.stream().sorted(Comparator.comparingInt(DossierSheet.Row::position)).toList();
  }

  /** Approved, or about to be; while nothing is entered, what council and office both speak for. */
  static boolean isApproved(DossierSheet.Row row) {
    Ruling ruling = ruling(row);
    return ruling == null
        ? row.proposed() && row.opinion() == Opinion.agree
        : ruling == Ruling.approved;
  }

  static boolean isRefused(DossierSheet.Row row) {
    return ruling(row) == Ruling.refused;
  }

  private static Ruling ruling(DossierSheet.Row row) {
    return row.outcome() == null ? row.ruling() : row.outcome();
  }
}
