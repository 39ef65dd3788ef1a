package vn.minhbach.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.MoneyInWords;

/** How papers write figures and days (Nghị định 30/2020/NĐ-CP); templates know it as {@code w}. */
public final class PaperWriting {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** What stands behind a rule of which nobody has read the article. */
  public static final String UNSOURCED = "(căn cứ chưa kiểm chứng)";

  private final UnaryOperator<String> officers;

  PaperWriting(UnaryOperator<String> officers) {
    this.officers = officers;
  }

  /** The officer's name, or the user name where none is known; null for nobody. */
  public String officer(String user) {
    return user == null ? null : officers.apply(user);
  }

  /** As {@code 1.500.000}. */
  public String figures(long number) {
    String written = new Dong(number).toString();
    return written.substring(0, written.length() - "\u00a0đ".length());
  }

  /** As {@code Một triệu năm trăm nghìn đồng}. */
  public String inWords(long dong) {
    return MoneyInWords.of(dong);
  }

  /** As {@code hai trăm mười bốn}. */
  public String countInWords(long count) {
    return MoneyInWords.count(count);
  }

  /** As {@code 30/7/2021}; empty for null. */
  public String day(LocalDate day) {
    return day == null ? "" : shortDay(day);
  }

  /** As {@code ngày 30 tháng 7 năm 2021}. */
  public String wholeDay(LocalDate day) {
    return longDay(day);
  }

  /** What somebody wrote, without the stop that the paper sets itself. */
  public String clause(String text) {
    return text == null ? "" : text.strip().replaceFirst("[.\\s]+$", "");
  }

  /** Empty where a rule is sourced. */
  public String unsourced(boolean sourced) {
    return sourced ? "" : " " + UNSOURCED;
  }

  /** The paragraphs of a text that somebody wrote, without empty ones. */
  public List<String> paragraphs(String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  static String shortDay(LocalDate day) {
    return "%s/%s/%d".formatted(two(day.getDayOfMonth(), 10), month(day), day.getYear());
  }

  static String longDay(LocalDate day) {
    return "ngày %s tháng %s năm %d"
        .formatted(two(day.getDayOfMonth(), 10), month(day), day.getYear());
  }

  /** Days below 10 and the first two months have a zero before, so that no figure can be added. */
  private static String month(LocalDate day) {
    return two(day.getMonthValue(), 3);
  }

  private static String two(int number, int below) {
    return (number < below ? "0" : "") + number;
  }
}
