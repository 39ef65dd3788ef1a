package vn.minhbach.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Signature;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.scheme.Grounds;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.UnitCode;

/**
 * Prints what an applicant is asked to bring (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): what was
 * found about the case and nobody has cleared.
 */
@Component
class RequestPaper {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int BLANK_LINES = 4;

  private final CaseSheets sheets;
  private final Schemes schemes;
  private final Deadlines deadlines;
  private final Grounds grounds;
  private final Issuers issuers;
  private final Papers papers;
  private final Clock clock;

  RequestPaper(
      CaseSheets sheets,
      Schemes schemes,
      Deadlines deadlines,
      Grounds grounds,
      Issuers issuers,
      Papers papers,
      Clock clock) {
    this.sheets = sheets;
    this.schemes = schemes;
    this.deadlines = deadlines;
    this.grounds = grounds;
    this.issuers = issuers;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * What is to be explained or proved.
   *
   * @param sourced whether somebody has read the article
   */
  record Wanted(String text, String article, boolean sourced) {}

  byte[] pdf(String caseNumber) {
    CaseSheet sheet = sheets.sheet(caseNumber, VIETNAMESE);
    LocalDate today = LocalDate.now(clock);
    UnitCode ward = new UnitCode(sheet.supportCase().unit());
    Map<String, Object> values = new HashMap<>();
    values.put("head", new Head(issuers.ward(ward), null, caseNumber + "/HDHS", today));
    values.put("sheet", sheet);
    values.put("scheme", schemes.inForce(sheet.supportCase().scheme(), today));
    values.put("wanted", wanted(sheet));
    values.put("blankLines", BLANK_LINES);
    values.put(
        "until",
        LocalDate.ofInstant(deadlines.of("verifyCase", today).toInstant(), clock.getZone()));
    values.put("untilSourced", deadlines.isSourced("verifyCase"));
    values.put(
        "signatures", List.of(Signature.of("NGƯỜI NHẬN PHIẾU"), Signature.of("NGƯỜI HƯỚNG DẪN")));
    return papers.pdf("verification/paper-request", values);
  }

  private List<Wanted> wanted(CaseSheet sheet) {
    return sheet.findings().stream()
        .filter(found -> found.decision() != Resolution.Verdict.CLEARED)
        .map(
            found ->
                new Wanted(found.text(), found.legalBasis(), grounds.isSourced(found.legalBasis())))
        .toList();
  }
}
