package vn.minhbach.payout.trail;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the pages of payout what the gate found, to those who may read it. */
@Component
public class TrailNotes {

  private final TrailSheets sheets;

  TrailNotes(TrailSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * What holds a case or run.
   *
   * @param caseNumber null where it concerns the run as a whole
   */
  public record Note(String caseNumber, String message, String legalBasis) {}

  /** The findings of the last look, by number of a case or run. */
  public List<Note> of(String subject, Locale language) {
    return sheets.of(subject, language).stream()
        .map(row -> new Note(row.caseNumber(), row.message(), row.legalBasis()))
        .toList();
  }
}
