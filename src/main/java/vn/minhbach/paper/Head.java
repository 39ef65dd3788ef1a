package vn.minhbach.paper;

import java.time.LocalDate;

/**
 * The head of a paper: who issues it, its number, place and date.
 *
 * @param symbol what follows the number, as {@code TTr-UBND}; null for a paper without a number
 * @param number the whole number as it was entered, as {@code 12/TTr-UBND}; null until then
 * @param date null until entered
 */
public record Head(Issuer issuer, String symbol, String number, LocalDate date) {

  private static final String DRAFT = "DỰ THẢO";

  /** As {@code Số: 12/TTr-UBND}; says that it is a draft until the number is entered. */
  public String numberLine() {
    return "Số: " + (number == null ? DRAFT + "/" + symbol : number);
  }

  /** As {@code Giang Biên, ngày 30 tháng 7 năm 2021}. */
  public String dateLine() {
    return issuer.place()
        + ", "
        + (date == null ? "ngày … tháng … năm … (" + DRAFT + ")" : PaperWriting.longDay(date));
  }

  /** How a paper's annex cites it: {@code Tờ trình số 12/TTr-UBND ngày 30/7/2021 của ...}. */
  public String cited(String kind) {
    return kind
        + " số "
        + (number == null ? "…/" + symbol : number)
        + " ngày "
        + (date == null ? "…/…/…" : PaperWriting.shortDay(date))
        + " của "
        + issuer.name();
  }
}
