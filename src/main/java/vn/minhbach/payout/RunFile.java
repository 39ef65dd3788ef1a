package vn.minhbach.payout;

import java.util.Arrays;
import vn.minhbach.shared.Refused;

/** The files of a released run. */
enum RunFile {
  PAYMENT_LIST(
      "payment-list.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CASH_SHEET(
      "cash-sheet.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CREDIT_TRANSFER("pain.001.xml", "application/xml");

  private final String fileName;
  private final String mediaType;

  RunFile(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  /** The file of this name; refuses others. */
  static RunFile named(String fileName) {
    return Arrays.stream(values())
        .filter(file -> file.fileName.equals(fileName))
        .findFirst()
        .orElseThrow(() -> new Refused("payout.unknownFile", fileName));
  }
}
