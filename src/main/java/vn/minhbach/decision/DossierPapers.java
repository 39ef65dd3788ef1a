package vn.minhbach.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.decision.Signature.Step;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Numbers;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Signatories;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.scheme.Ground;
import vn.minhbach.scheme.Grounds;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.UnitCode;

/**
 * Prints the papers of a dossier for who may see its sheet. No transaction is open while one is
 * printed.
 */
@Component
class DossierPapers {

  private final DossierSheets sheets;
  private final Applicants applicants;
  private final Schemes schemes;
  private final Grounds grounds;
  private final OtherSchemes others;
  private final Issuers issuers;
  private final Numbers numbers;
  private final Papers papers;
  private final Signatories signatories;
  private final SignatureMapper signatures;
  private final Clock clock;

  DossierPapers(
      DossierSheets sheets,
      Applicants applicants,
      Schemes schemes,
      Grounds grounds,
      OtherSchemes others,
      Issuers issuers,
      Numbers numbers,
      Papers papers,
      Signatories signatories,
      SignatureMapper signatures,
      Clock clock) {
    this.sheets = sheets;
    this.applicants = applicants;
    this.schemes = schemes;
    this.grounds = grounds;
    this.others = others;
    this.issuers = issuers;
    this.numbers = numbers;
    this.papers = papers;
    this.signatories = signatories;
    this.signatures = signatures;
    this.clock = clock;
  }

  /** The ward's submission (tờ trình) with its list. */
  byte[] submission(String number) {
    DossierSheet sheet = sheets.sheet(number);
    Map<String, Object> values = values(sheet, "submission", submissionHead(sheet));
    List<DossierSheet.Row> rows = PaperLines.inOrder(sheet.lines());
    values.put("lines", PaperLines.of(rows));
    values.put("proposed", PaperLines.of(rows.stream().filter(DossierSheet.Row::proposed)));
    values.put("others", PaperLines.of(rows.stream().filter(row -> !row.proposed())));
    values.put(
        "receivers",
        List.of(
            "Như trên;", "Phòng LĐTBXH " + district(sheet).unit() + ";", "Lưu: VT, hồ sơ trình."));
    return papers.pdf("decision/paper-submission", values);
  }

  /** The district's decision with its list; the lines that are ruled, or would be, approved. */
  byte[] decision(String number) {
    DossierSheet sheet = sheets.sheet(number);
    Map<String, Object> values = values(sheet, "decision", decisionHead(sheet));
    List<DossierSheet.Row> rows = PaperLines.inOrder(sheet.lines());
    values.put("approved", PaperLines.of(rows.stream().filter(PaperLines::isApproved)));
    values.put("refused", PaperLines.of(rows.stream().filter(PaperLines::isRefused)));
    values.put("submission", submissionHead(sheet));
    values.put(
        "receivers",
        List.of(
            "Như Điều 4;",
            "UBND thành phố Hà Nội (để báo cáo);",
            "Ủy ban MTTQ Việt Nam " + district(sheet).unit() + ";",
            "Lưu: VT, LĐTBXH."));
    return papers.pdf("decision/paper-decision", values);
  }

  /** A notice to each person who is refused: why, by which article, and what can be done. */
  byte[] refusals(String number) {
    DossierSheet sheet = sheets.sheet(number);
    Map<String, Object> values = values(sheet, "refusal", noticeHead(sheet));
    List<DossierSheet.Row> refused =
        PaperLines.inOrder(sheet.lines()).stream().filter(PaperLines::isRefused).toList();
    var people = applicants.of(refused.stream().map(DossierSheet.Row::caseNumber).toList());
    values.put(
        "refusals",
        refused.stream()
            .map(
                row ->
                    new Refusal(
                        row, people.get(row.caseNumber()), grounds.isSourced(row.article())))
            .toList());
    values.put("decided", decisionHead(sheet));
    values.put(
        "remedies",
        grounds.of("remedy", sheet.scheme()).stream().filter(Ground::isRemedy).toList());
    values.put("otherSchemes", others.than(sheet.scheme(), day(sheet)));
    values.put(
        "receivers", List.of("Như trên;", "UBND " + ward(sheet).unit() + ";", "Lưu: VT, LĐTBXH."));
    return papers.pdf("decision/paper-refusals", values);
  }

  /** One notice of refusal. */
  record Refusal(DossierSheet.Row row, Applicant who, boolean sourced) {

    /** Where the letter goes; parts that the applicant's own address names are not said twice. */
    public String address(String ward) {
      StringBuilder address = new StringBuilder(who.address());
      for (String part : new String[] {who.neighbourhood(), ward}) {
        if (!bare(part).isBlank() && !bare(who.address()).contains(bare(part))) {
          address.append(", ").append(part);
        }
      }
      return address.toString();
    }

    private static String bare(String text) {
      return " " + Folding.ascii(text) + " ";
    }
  }

  private Map<String, Object> values(DossierSheet sheet, String paper, Head head) {
    Map<String, Object> values = new HashMap<>();
    values.put("head", head);
    values.put("sheet", sheet);
    values.put("ward", ward(sheet));
    values.put("district", district(sheet));
    values.put("scheme", schemes.inForce(sheet.scheme(), day(sheet)));
    values.put("grounds", grounds.of(paper, sheet.scheme()));
    values.put("signature", signatory(sheet, paper));
    return values;
  }

  private vn.minhbach.paper.Signature signatory(DossierSheet sheet, String paper) {
    boolean isWards = paper.equals("submission");
    Step step = isWards ? Step.SUBMISSION : Step.DECISION;
    Signature signed = signatures.find(sheet.number(), step);
    String person = signed == null ? null : signed.person();
    LocalDate day = signed == null ? LocalDate.now(clock) : signed.signedOn();
    UnitCode ward = new UnitCode(sheet.unit());
    return isWards ? signatories.ward(ward, person, day) : signatories.district(ward, person, day);
  }

  private Head submissionHead(DossierSheet sheet) {
    return head(ward(sheet), "TTr-UBND", sheet.submission());
  }

  private Head decisionHead(DossierSheet sheet) {
    return head(district(sheet), "QĐ-UBND", sheet.decision());
  }

  private Head noticeHead(DossierSheet sheet) {
    return numbers.head(district(sheet), "TB-UBND", PaperKind.REFUSALS, sheet.number());
  }

  private static Head head(Issuer issuer, String symbol, DossierSheet.Paper paper) {
    return paper == null
        ? new Head(issuer, symbol, null, null)
        : new Head(issuer, symbol, paper.number(), paper.signedOn());
  }

  private Issuer ward(DossierSheet sheet) {
    return issuers.ward(new UnitCode(sheet.unit()));
  }

  private Issuer district(DossierSheet sheet) {
    return issuers.district(new UnitCode(sheet.unit()));
  }

  private LocalDate day(DossierSheet sheet) {
    return sheet.decision() == null ? LocalDate.now(clock) : sheet.decision().signedOn();
  }
}
