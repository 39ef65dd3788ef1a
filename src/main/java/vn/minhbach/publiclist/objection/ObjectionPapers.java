package vn.minhbach.publiclist.objection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Numbers;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.PublicAddress;
import vn.minhbach.paper.Qr;
import vn.minhbach.paper.Signatories;
import vn.minhbach.paper.Signature;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * Prints what somebody who spoke to an official takes home (giấy biên nhận) and gets in the end
 * (văn bản trả lời). Neither names the person of whom something was said.
 */
@Component
class ObjectionPapers {

  /** Where anybody asks with the code what came of an objection. */
  private static final String STATE = "/public/objections";

  private final ObjectionSheets sheets;
  private final ObjectionDesk desk;
  private final Issuers issuers;
  private final Signatories signatories;
  private final Numbers numbers;
  private final PublicAddress addresses;
  private final Papers papers;

  ObjectionPapers(
      ObjectionSheets sheets,
      ObjectionDesk desk,
      Issuers issuers,
      Signatories signatories,
      Numbers numbers,
      PublicAddress addresses,
      Papers papers) {
    this.sheets = sheets;
    this.desk = desk;
    this.issuers = issuers;
    this.signatories = signatories;
    this.numbers = numbers;
    this.addresses = addresses;
    this.papers = papers;
  }

  /** The receipt of what somebody said at the desk, by telephone or on paper. */
  byte[] receipt(String number) {
    ObjectionSheet sheet = sheets.sheet(number);
    Objection one = sheet.objection();
    if (one.receivedFrom() == Source.WEB) {
      throw new Refused("objection.receiptOnline", number);
    }
    Map<String, Object> values = values(sheet);
    values.put("head", new Head(issuers.ward(one.ward()), null, number, one.receivedOn()));
    values.put("code", new ReceiptCode(one.receiptCode()));
    values.put("address", addresses.of(STATE));
    values.put("qr", Qr.data(addresses.of(STATE + "/" + one.receiptCode())));
    values.put(
        "signatures", List.of(Signature.of("NGƯỜI PHẢN ÁNH"), Signature.of("NGƯỜI TIẾP NHẬN")));
    return papers.pdf("publiclist/paper-objection-receipt", values);
  }

  /** The answer, by the office that gave it. */
  byte[] answer(String number) {
    ObjectionSheet sheet = sheets.sheet(number);
    Objection one = sheet.objection();
    if (one.state() != State.CONCLUDED) {
      throw new Refused("objection.noAnswerYet", number);
    }
    Objection first = one.isJoined() ? desk.find(one.joinedTo()) : one;
    boolean isOfDistrict = first.office() == Office.DISTRICT;
    UnitCode ward = one.ward();
    Issuer issuer = isOfDistrict ? issuers.district(ward) : issuers.ward(ward);
    LocalDate today = desk.today();
    Map<String, Object> values = values(sheet);
    values.put("head", numbers.head(issuer, "UBND", PaperKind.ANSWER, number));
    values.put("first", first);
    values.put(
        "signature",
        isOfDistrict
            ? signatories.district(ward, null, today)
            : signatories.ward(ward, null, today));
    values.put("receivers", List.of("Như trên;", "Lưu: VT."));
    return papers.pdf("publiclist/paper-objection-answer", values);
  }

  private static Map<String, Object> values(ObjectionSheet sheet) {
    Map<String, Object> values = new HashMap<>();
    values.put("one", sheet.objection());
    values.put("contact", sheet.contact());
    return values;
  }
}
