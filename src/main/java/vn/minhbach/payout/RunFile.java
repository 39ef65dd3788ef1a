package vn.minhbach.payout;

import java.util.Arrays;
import java.util.function.Function;
import vn.minhbach.payout.file.CashSheet;
import vn.minhbach.payout.file.CreditTransfer;
import vn.minhbach.payout.file.PaymentList;
import vn.minhbach.payout.file.RunPaper;
import vn.minhbach.shared.Refused;

/** The files of a released run. */
enum RunFile {
  PAYMENT_LIST(
      "payment-list.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      PaymentList::write),
  CASH_SHEET(
      "cash-sheet.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      CashSheet::write),
  CREDIT_TRANSFER("pain.001.xml", "application/xml", CreditTransfer::write);

  private final String fileName;
  private final String mediaType;
  private final Function<RunPaper, byte[]> writer;

  RunFile(String fileName, String mediaType, Function<RunPaper, byte[]> writer) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  /** The file's bytes for a run. */
  byte[] write(RunPaper paper) {
    return writer.apply(paper);
  }

  /** The file of this name; refuses others. */
  static RunFile named(String fileName) {
    return Arrays.stream(values())
        .filter(file -> file.fileName.equals(fileName))
        .findFirst()
        .orElseThrow(() -> new Refused("payout.unknownFile", fileName));
  }
}
