package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Numbers;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.PublicAddress;
import vn.minhbach.paper.Qr;
import vn.minhbach.paper.Signatories;
import vn.minhbach.scheme.Grounds;
import vn.minhbach.scheme.PostingRoute;
import vn.minhbach.scheme.Schemes;

/** Prints the notice of a posting (thông báo niêm yết) with its list, for who may see the sheet. */
@Component
class NoticePaper {

  private final PostingSheets sheets;
  private final PostingTime time;
  private final Schemes schemes;
  private final Grounds grounds;
  private final Issuers issuers;
  private final Numbers numbers;
  private final PublicAddress addresses;
  private final Papers papers;
  private final LogFiles log;
  private final Signatories signatories;

  NoticePaper(
      PostingSheets sheets,
      PostingTime time,
      Schemes schemes,
      Grounds grounds,
      Issuers issuers,
      Numbers numbers,
      PublicAddress addresses,
      Papers papers,
      LogFiles log,
      Signatories signatories) {
    this.sheets = sheets;
    this.time = time;
    this.schemes = schemes;
    this.grounds = grounds;
    this.issuers = issuers;
    this.numbers = numbers;
    this.addresses = addresses;
    this.papers = papers;
    this.log = log;
    this.signatories = signatories;
  }

  byte[] pdf(String number) {
    PostingSheet sheet = sheets.sheet(number);
    Posting posting = sheet.posting();
    LocalDate day = posting.postedOn() == null ? time.today() : posting.postedOn();
    Issuer ward = issuers.ward(posting.ward());
    Head head = numbers.head(ward, "TB-UBND", PaperKind.NOTICE, number);
    String address = addresses.of("/public/lists/" + posting.publicCode() + "/proof");
    Map<String, Object> values = new HashMap<>();
    values.put("head", head);
    values.put("posting", posting);
    values.put("days", days(sheet));
    values.put("endsOn", endsOn(sheet));
    values.put("daysSourced", time.isSourced(posting.scheme(), day));
    PostingRoute route = time.route(posting.scheme(), day);
    values.put("scheme", route.title(schemes.inForce(posting.scheme(), day)));
    values.put("onWeb", route.onWeb());
    boolean isNamed = route.publicTitle().isEmpty();
    values.put("grounds", grounds.of("notice", isNamed ? posting.scheme() : ""));
    values.put("rows", sheet.lines().stream().map(PostingSheet.Row::line).toList());
    values.put("address", address);
    values.put("qr", Qr.data(address));
    String checkpoint = log.head();
    values.put("checkpoint", checkpoint);
    values.put("checkpointQr", Qr.data(checkpoint));
    values.put("signature", signatories.ward(posting.ward(), null, day));
    values.put(
        "receivers",
        List.of(
            "UBND " + issuers.district(posting.ward()).unit() + " (để báo cáo);",
            "Ủy ban MTTQ Việt Nam " + ward.unit() + ";",
            "Các tổ dân phố, thôn;",
            "Nơi niêm yết;",
            "Lưu: VT."));
    return papers.pdf("publiclist/paper-notice", values);
  }

  private int days(PostingSheet sheet) {
    Integer entered = sheet.posting().workingDays();
    return entered == null ? sheet.suggestedDays() : entered;
  }

  /** The last day, also of a list that is not posted yet but has its days entered. */
  private LocalDate endsOn(PostingSheet sheet) {
    Posting posting = sheet.posting();
    if (posting.endsOn() != null || posting.postedOn() == null) {
      return posting.endsOn();
    }
    return time.lastDay(posting.scheme(), posting.postedOn(), days(sheet));
  }
}
