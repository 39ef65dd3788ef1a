package vn.minhbach.publiclist;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;

/** Puts the names beside the frozen lines at the moment when they are hashed or shown. */
@Component
class PublicContents {

  private final Applicants applicants;

  PublicContents(Applicants applicants) {
    this.applicants = applicants;
  }

  PublicContent of(String unit, String scheme, String code, List<PostedLine> lines) {
    Map<String, Applicant> people =
        applicants.of(lines.stream().map(PostedLine::caseNumber).toList());
    return new PublicContent(
        unit,
        scheme,
        code,
        lines.stream().map(line -> row(line, people.get(line.caseNumber()))).toList());
  }

  PublicContent of(Posting posting, List<PostedLine> lines) {
    return of(posting.unit(), posting.scheme(), posting.publicCode(), lines);
  }

  private static PublicContent.Row row(PostedLine line, Applicant who) {
    return new PublicContent.Row(
        line.lineNo(), who.fullName(), who.birthYear(), line.neighbourhood(), line.amount());
  }
}
