package vn.minhbach.payout.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A released run with everything that its papers print.
 *
 * @param district as {@code Quận Long Biên}
 * @param ward as {@code Phường Giang Biên}
 * @param releasedAt with the offset of Vietnam; the papers never show another time
 * @param listVersion hash of the released list
 */
public record RunPaper(
    String number,
    String district,
    String ward,
    String scheme,
    List<Ground> grounds,
    String sourceOfFunds,
    String debtorAccount,
    String debtorBank,
    OffsetDateTime releasedAt,
    String listVersion,
    List<Payee> payees) {

  /** A decision on which the payments rest. */
  public record Ground(String number, LocalDate signedOn) {}

  /**
   * One line with the person behind it.
   *
   * @param key of this payment for ever
   * @param transfer false for cash
   */
  public record Payee(
      String caseNumber,
      String key,
      String fullName,
      int birthYear,
      String idNumber,
      String neighbourhood,
      String address,
      long amount,
      boolean transfer,
      String account,
      String bank) {}

  RunPaper with(List<Payee> some) {
    return new RunPaper(
        number,
        district,
        ward,
        scheme,
        grounds,
        sourceOfFunds,
        debtorAccount,
        debtorBank,
        releasedAt,
        listVersion,
        some);
  }

  /** The same paper over the lines paid by transfer. */
  public RunPaper transfers() {
    return with(payees.stream().filter(Payee::transfer).toList());
  }

  /** The same paper over the lines paid in cash. */
  public RunPaper cash() {
    return with(payees.stream().filter(payee -> !payee.transfer()).toList());
  }

  /** Sum of the lines in đồng. */
  public long sum() {
    return payees.stream().mapToLong(Payee::amount).reduce(0, Math::addExact);
  }

  /** As papers cite what they rest on. */
  public String groundsInWords() {
    return grounds.stream()
        .map(ground -> "Quyết định số " + ground.number() + " ngày " + day(ground.signedOn()))
        .collect(Collectors.joining("; "));
  }

  /**
   * Papers write days below 10 and the first two months with a zero before (Nghị định
   * 30/2020/NĐ-CP).
   */
  private static String day(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "%02d" : "%d";
    return ("%02d/" + month + "/%d")
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
