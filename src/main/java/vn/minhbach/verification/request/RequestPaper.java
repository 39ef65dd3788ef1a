package vn.minhbach.verification.request;

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
import vn.minhbach.verification.CaseSheet;
import vn.minhbach.verification.CaseSheets;
import vn.minhbach.verification.Resolution;

/**
 * Prints what an applicant is asked to bring (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): the papers
 * of the request, and what was found about the case and nobody has cleared.
 */
@Component
class RequestPaper {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int BLANK_LINES = 4;

  /** Behind the case's number: hướng dẫn hồ sơ. */
  static final String SYMBOL = "/HDHS";

  private final CaseSheets sheets;
  private final RequestMapper requests;
  private final Requests terms;
  private final Schemes schemes;
  private final Deadlines deadlines;
  private final Grounds grounds;
  private final Issuers issuers;
  private final Papers papers;
  private final Clock clock;

  RequestPaper(
      CaseSheets sheets,
      RequestMapper requests,
      Requests terms,
      Schemes schemes,
      Deadlines deadlines,
      Grounds grounds,
      Issuers issuers,
      Papers papers,
      Clock clock) {
    this.sheets = sheets;
    this.requests = requests;
    this.terms = terms;
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
    PapersRequest request = requests.live(caseNumber);
    boolean isNumbered = request != null && request.number() != null;
    LocalDate today = LocalDate.now(clock);
    LocalDate dated = isNumbered ? request.dated() : today;
    UnitCode ward = new UnitCode(sheet.supportCase().unit());
    Map<String, Object> values = new HashMap<>();
    values.put(
        "head",
        new Head(
            issuers.ward(ward), null, isNumbered ? request.number() : caseNumber + SYMBOL, dated));
    values.put("sheet", sheet);
    values.put("scheme", schemes.inForce(sheet.supportCase().scheme(), today));
    values.put("wanted", wanted(sheet));
    values.put("blankLines", BLANK_LINES);
    values.put("request", request);
    values.put("until", terms.lastDay(dated));
    values.put("untilSourced", deadlines.isSourced(Requests.TERM));
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
