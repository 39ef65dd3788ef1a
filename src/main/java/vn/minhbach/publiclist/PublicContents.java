package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.scheme.PostingRoutes;

/**
 * Puts the names beside the frozen lines at the moment when they are hashed or shown, and of all
 * that is known of a person only the fields that a list of its day may show.
 */
@Component
class PublicContents {

  private final Applicants applicants;
  private final PostingRoutes routes;
  private final Clock clock;

  PublicContents(Applicants applicants, PostingRoutes routes, Clock clock) {
    this.applicants = applicants;
    this.routes = routes;
    this.clock = clock;
  }

  PublicContent of(String unit, String scheme, String code, LocalDate day, List<PostedLine> lines) {
    Map<String, Applicant> people =
        applicants.of(lines.stream().map(PostedLine::caseNumber).toList());
    Set<String> shown = routes.shown(day);
    return new PublicContent(
        unit,
        scheme,
        code,
        lines.stream().map(line -> row(line, people.get(line.caseNumber()), shown)).toList());
  }

  PublicContent of(Posting posting, List<PostedLine> lines) {
    LocalDate day = posting.postedOn() == null ? LocalDate.now(clock) : posting.postedOn();
    return of(posting.unit(), posting.scheme(), posting.publicCode(), day, lines);
  }

  /** A person who is gone leaves a dash: the list no longer has its hash, and everybody is told. */
  private static PublicContent.Row row(PostedLine line, Applicant who, Set<String> shown) {
    boolean isGone = who == null;
    return new PublicContent.Row(
        line.lineNo(),
        isGone ? "—" : who.fullName(),
        isGone || !shown.contains("birthYear") ? null : who.birthYear(),
        shown.contains("neighbourhood") ? line.neighbourhood() : null,
        line.amount());
  }
}
