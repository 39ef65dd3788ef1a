package vn.minhbach.intake.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.Declaration;
import vn.minhbach.intake.Declarations;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.intake.receipt.ReceiptCodes;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.PublicAddress;
import vn.minhbach.paper.Qr;
import vn.minhbach.paper.Signature;
import vn.minhbach.scheme.AnswerDays;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.UnitCode;

/** Prints the receipt of one application for the officer at the ward's desk. */
@Component
class ReceiptPaper {

  /** Where an applicant asks how the application stands. */
  private static final String STATE = "/public/cases";

  private final Cases cases;
  private final Applicants applicants;
  private final Declarations declarations;
  private final Schemes schemes;
  private final AnswerDays answerDays;
  private final ReceiptCodes codes;
  private final PublicAddress addresses;
  private final Issuers issuers;
  private final Papers papers;
  private final CurrentOfficer officers;

  ReceiptPaper(
      Cases cases,
      Applicants applicants,
      Declarations declarations,
      Schemes schemes,
      AnswerDays answerDays,
      ReceiptCodes codes,
      PublicAddress addresses,
      Issuers issuers,
      Papers papers,
      CurrentOfficer officers) {
    this.cases = cases;
    this.applicants = applicants;
    this.declarations = declarations;
    this.schemes = schemes;
    this.answerDays = answerDays;
    this.codes = codes;
    this.addresses = addresses;
    this.issuers = issuers;
    this.papers = papers;
    this.officers = officers;
  }

  /** No transaction is open while it is printed. */
  byte[] pdf(String caseNumber) {
    Officer officer = officers.require();
    SupportCase one = cases.findIn(officer.area(), List.of(caseNumber)).get(0);
    UnitCode ward = new UnitCode(one.unit());
    officer.as(Role.wardOfficer, ward);
    Declaration declared = declarations.of(List.of(caseNumber)).get(caseNumber);
    LocalDate receivedOn = declared.receivedOn();
    Map<String, Object> values = new HashMap<>();
    values.put("head", new Head(issuers.ward(ward), null, caseNumber, receivedOn));
    values.put("who", applicants.of(List.of(caseNumber)).get(caseNumber));
    values.put("declared", declared);
    values.put("scheme", schemes.inForce(one.scheme(), receivedOn));
    values.put("answerOn", answerDays.of(receivedOn));
    values.put("answerDays", answerDays.count(receivedOn));
    values.put("answerSourced", answerDays.isSourced());
    ReceiptCode code = codes.of(List.of(caseNumber)).get(caseNumber);
    if (code != null) {
      values.put("code", code);
      values.put("address", addresses.of(STATE));
      values.put("qr", Qr.data(addresses.of(STATE + "/" + code.value())));
    }
    values.put(
        "signatures", List.of(Signature.of("NGƯỜI NỘP HỒ SƠ"), Signature.of("NGƯỜI TIẾP NHẬN")));
    return papers.pdf("intake/paper-receipt", values);
  }
}
