package vn.minhbach.paper;

import java.time.LocalDate;
import vn.minhbach.shared.Actor;

/**
 * A paper that is to be signed, or was.
 *
 * @param stream of the trail, as {@code dossier:00121-T21-0001}
 * @param numbered number and date where the stage keeps them, null while they are not entered;
 *     always null where this package keeps them
 * @param isNumberedHere whether number and date are entered on the paper's page
 * @param version hash of what is signed; null while there is nothing to sign
 * @param open whether the stage still waits for it
 * @param keeper the reader, if he or she may enter number and date and attach the scan; else null
 * @param showsScans whether the reader may open its scans; who may not reads their hashes
 * @param draft address of the PDF
 */
public record SignedPaper(
    PaperKind kind,
    String subject,
    String stream,
    Numbered numbered,
    boolean isNumberedHere,
    String version,
    boolean open,
    Actor keeper,
    boolean showsScans,
    String draft) {

  /** As {@link Numbered} tells it; null until entered. */
  public String number() {
    return numbered == null ? null : numbered.number();
  }

  /** Null until entered. */
  public LocalDate dated() {
    return numbered == null ? null : numbered.dated();
  }

  SignedPaper with(Numbered entered) {
    return new SignedPaper(
        kind, subject, stream, entered, isNumberedHere, version, open, keeper, showsScans, draft);
  }
}
