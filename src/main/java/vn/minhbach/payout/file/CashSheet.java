package vn.minhbach.payout.file;

import java.util.List;

/**
 * The cash sheet (danh sách ký nhận) of the lines paid in cash: whoever takes the money signs
 * beside the name.
 */
public final class CashSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.code("Mã hồ sơ", 18, RunPaper.Payee::caseNumber),
          Column.text("Họ và tên", 26, RunPaper.Payee::fullName),
          Column.code("Năm sinh", 8, payee -> String.valueOf(payee.birthYear())),
          Column.code("Số CCCD/CMND", 16, RunPaper.Payee::idNumber),
          Column.text("Tổ dân phố", 14, RunPaper.Payee::neighbourhood),
          Column.text("Địa chỉ", 30, RunPaper.Payee::address),
          Column.number("Số tiền (đồng)", 14, RunPaper.Payee::amount),
          Column.byHand("Ngày nhận", 12),
          Column.byHand("Ký nhận (ký, ghi rõ họ tên)", 24),
          Column.byHand("Người nhận thay (số giấy ủy quyền)", 20));

  private static final int AMOUNT = 7;

  /** Room for a signature or a thumbprint. */
  private static final int LINE_HEIGHT = 42;

  private CashSheet() {}

  /** The file's bytes (xlsx). */
  public static byte[] write(RunPaper paper) {
    return PrintedList.write(
        paper.cash(),
        "DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ (TIỀN MẶT)",
        COLUMNS,
        AMOUNT,
        LINE_HEIGHT,
        List.of("THỦ QUỸ", "KẾ TOÁN", "CHỦ TÀI KHOẢN"));
  }
}
