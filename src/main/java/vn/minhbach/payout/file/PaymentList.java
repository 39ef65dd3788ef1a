package vn.minhbach.payout.file;

import java.util.List;

/** The payment list (danh sách chi trả) of a whole run, by transfer and in cash. */
public final class PaymentList {

  private static final List<Column> COLUMNS =
      List.of(
          Column.code("Mã hồ sơ", 18, RunPaper.Payee::caseNumber),
          Column.text("Họ và tên", 26, RunPaper.Payee::fullName),
          Column.code("Năm sinh", 8, payee -> String.valueOf(payee.birthYear())),
          Column.code("Số CCCD/CMND", 16, RunPaper.Payee::idNumber),
          Column.text("Tổ dân phố", 14, RunPaper.Payee::neighbourhood),
          Column.text("Địa chỉ", 30, RunPaper.Payee::address),
          Column.number("Số tiền (đồng)", 14, RunPaper.Payee::amount),
          Column.code("Hình thức", 13, payee -> payee.transfer() ? "Chuyển khoản" : "Tiền mặt"),
          Column.code("Số tài khoản", 18, payee -> payee.transfer() ? payee.account() : ""),
          Column.text("Ngân hàng", 20, payee -> payee.transfer() ? payee.bank() : ""),
          Column.byHand("Ghi chú", 12));

  private static final int AMOUNT = 7;

  /** Two lines of an address. */
  private static final int LINE_HEIGHT = 32;

  private PaymentList() {}

  /** The file's bytes (xlsx). */
  public static byte[] write(RunPaper paper) {
    return PrintedList.write(
        paper,
        "DANH SÁCH CHI TRẢ HỖ TRỢ",
        COLUMNS,
        AMOUNT,
        LINE_HEIGHT,
        List.of("NGƯỜI LẬP", "KẾ TOÁN", "CHỦ TÀI KHOẢN"));
  }
}
