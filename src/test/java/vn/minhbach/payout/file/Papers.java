package vn.minhbach.payout.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A released run with invented people. */
final class Papers {

  private Papers() {}

  static RunPaper run(RunPaper.Payee... payees) {
    return new RunPaper(
        "00121-C21-0001",
        "Quận Long Biên",
        "Phường Giang Biên",
        "Hỗ trợ người lao động không có giao kết hợp đồng lao động",
        List.of(new RunPaper.Ground("1234/QĐ-UBND", LocalDate.of(2021, 9, 1))),
        "Ngân sách thành phố",
        "9527.1.1089765",
        null,
        OffsetDateTime.of(2021, 9, 6, 9, 5, 3, 123_456_000, ZoneOffset.ofHours(7)),
        "ab".repeat(32),
        List.of(payees));
  }

  static RunPaper transfers(int count) {
    List<RunPaper.Payee> payees = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      payees.add(transfer(i, "Nguyễn Thị Hoà " + i, "1903" + i));
    }
    return run(payees.toArray(RunPaper.Payee[]::new));
  }

  static RunPaper.Payee transfer(int serial, String name, String account) {
    return transfer(serial, name, account, "Vietcombank CN Chương Dương & Long Biên");
  }

  static RunPaper.Payee transfer(int serial, String name, String account, String bank) {
    return payee(serial, name, "Tổ 5", true, account, bank);
  }

  static RunPaper.Payee cash(int serial, String name, String neighbourhood) {
    return payee(serial, name, neighbourhood, false, null, null);
  }

  private static RunPaper.Payee payee(
      int serial,
      String name,
      String neighbourhood,
      boolean transfer,
      String account,
      String bank) {
    String number = "00121-21-%06d".formatted(serial);
    return new RunPaper.Payee(
        number,
        number + "-1",
        name,
        1987,
        "001087012345",
        neighbourhood,
        "Ngõ 12",
        1_500_000,
        transfer,
        account,
        bank);
  }
}
