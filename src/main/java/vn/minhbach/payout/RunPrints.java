package vn.minhbach.payout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Qr;
import vn.minhbach.paper.Signature;
import vn.minhbach.payout.file.RunPaper;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.UnitCode;

/**
 * Prints the lists of a released run and the invitations to those who are paid in cash; the trail
 * tells who took which. No transaction is open while one is printed.
 */
@Component
class RunPrints {

  private final RunPapers runs;
  private final Issuers issuers;
  private final Papers papers;

  RunPrints(RunPapers runs, Issuers issuers, Papers papers) {
    this.runs = runs;
    this.issuers = issuers;
    this.papers = papers;
  }

  /**
   * When and where the cash is handed out; each empty while it is not fixed, and then left to be
   * written by hand.
   */
  record Meeting(String day, String hours, String place) {}

  /** An invitation; the code is the case's number, which the treasurer scans. */
  record Invitation(RunPaper.Payee payee, String qr) {}

  byte[] invitations(String number, Meeting meeting) {
    RunPaper run = runs.of(number);
    Map<String, Object> values = values(run.cash());
    values.put("meeting", meeting);
    values.put(
        "invitations",
        run.cash().payees().stream()
            .map(payee -> new Invitation(payee, Qr.data(payee.caseNumber())))
            .toList());
    return print(number, "invitations", values);
  }

  byte[] cashSheet(String number) {
    Map<String, Object> values = values(runs.of(number).cash());
    values.put("signatures", signatures("THỦ QUỸ"));
    return print(number, "cash-sheet", values);
  }

  byte[] paymentList(String number) {
    Map<String, Object> values = values(runs.of(number));
    values.put("signatures", signatures("NGƯỜI LẬP"));
    return print(number, "payment-list", values);
  }

  private static List<Signature> signatures(String first) {
    return List.of(Signature.of(first), Signature.of("KẾ TOÁN"), Signature.of("CHỦ TÀI KHOẢN"));
  }

  private Map<String, Object> values(RunPaper run) {
    UnitCode ward = new UnitCode(run.number().substring(0, 5));
    Map<String, Object> values = new HashMap<>();
    values.put("head", new Head(issuers.ward(ward), null, null, run.releasedAt().toLocalDate()));
    values.put("run", run);
    values.put("total", run.sum());
    values.put("grounds", run.groundsInWords());
    return values;
  }

  private byte[] print(String number, String paper, Map<String, Object> values) {
    byte[] pdf = papers.pdf("payout/paper-" + paper, values);
    runs.taken(number, paper + ".pdf", Sha256.hex(pdf));
    return pdf;
  }
}
