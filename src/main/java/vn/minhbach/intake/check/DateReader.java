package vn.minhbach.intake.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.intake.file.Cell;

/**
 * Reads dates as wards write them: as dates of Excel, as text with day first, as ISO dates, with
 * words, with two digits for the year, or the year alone. Nothing is mended: a date that is none is
 * said to be none.
 */
final class DateReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_SERIAL = 73_050;
  private static final int NO_MONTH = 99;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(ngay|thang|nam|sinh|mung|tu|den|het|khoang|hoi|luc)\\b|[t ]\\d{1,2}:\\d{2}(:\\d{2})?.*$");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern SINGLE = Pattern.compile("\\d{2}|\\d{4,5}");
  private static final Pattern PLACEHOLDERS = Pattern.compile("[x?_*…]+");
  private static final Pattern ENDS = Pattern.compile("^[\\s./,:-]+|[\\s./,:-]+$");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[\\s./,-]+(\\d{1,2}|[a-z]{3})[\\s./,-]+(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[\\s./,-]+(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2}[./]\\d{1,2})\\s*(?:[-–—]|đến(?: hết)?(?: ngày)?|tới)\\s*"
              + "(\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}))(?!\\d)");

  private final boolean countsFrom1904;
  private final IntUnaryOperator fullYear;

  /**
   * @param countsFrom1904 whether the file counts days from 1904
   * @param fullYear gives the year meant by two digits, 0 when that is not clear
   */
  DateReader(boolean countsFrom1904, IntUnaryOperator fullYear) {
    this.countsFrom1904 = countsFrom1904;
    this.fullYear = fullYear;
  }

  DateReading read(Cell cell) {
    return cell.number() != null ? number(cell.number()) : text(cell.text());
  }

  /**
   * The dates that stand within a text: "từ ngày 24/7/2021 đến nay" holds one; in "24/7 - 6/9/2021"
   * both are of that year.
   */
  List<DateReading> within(String text) {
    Matcher range = WITHOUT_YEAR.matcher(text);
    if (range.find()) {
      return Stream.of(range.group(1) + "/" + range.group(3), range.group(2))
          .map(this::text)
          .toList();
    }
    return WITHIN.matcher(text).results().map(MatchResult::group).map(this::text).toList();
  }

  private DateReading number(BigDecimal number) {
    if (number.signum() <= 0 || number.precision() - number.scale() > 8) {
      return DateReading.invalid(null);
    }
    int n = number.setScale(0, RoundingMode.FLOOR).intValueExact();
    if (n >= FIRST_YEAR && n <= LAST_YEAR) {
      return DateReading.partial(n, 0);
    }
    if (n > LAST_YEAR && n <= LAST_SERIAL) {
      return DateReading.full((countsFrom1904 ? EPOCH_1904 : EPOCH_1900).plusDays(n));
    }
    return n > 1_000_000 ? text("%08d".formatted(n)) : DateReading.invalid(null);
  }

  private DateReading text(String text) {
    String bare = bare(text);
    if (bare.isEmpty()) {
      return text.isBlank() ? DateReading.NONE : DateReading.invalid(null);
    }
    Matcher dayFirst = DAY_FIRST.matcher(bare);
    if (dayFirst.matches()) {
      return date(number(dayFirst.group(1)), month(dayFirst.group(2)), year(dayFirst.group(3)));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(bare);
    if (yearFirst.matches()) {
      return date(
          number(yearFirst.group(3)), number(yearFirst.group(2)), number(yearFirst.group(1)));
    }
    Matcher compact = COMPACT.matcher(bare);
    if (compact.matches()) {
      DateReading read =
          date(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
      return read.isKnown() ? read : yearFirst(bare, read);
    }
    Matcher monthYear = MONTH_YEAR.matcher(bare);
    if (monthYear.matches()) {
      return date(0, number(monthYear.group(1)), number(monthYear.group(2)));
    }
    return SINGLE.matcher(bare).matches() ? single(bare) : DateReading.invalid(null);
  }

  /** 19850704, else what it is when the day is read first. */
  private DateReading yearFirst(String digits, DateReading dayFirst) {
    DateReading read =
        date(
            number(digits.substring(6)),
            number(digits.substring(4, 6)),
            number(digits.substring(0, 4)));
    return read.kind() == DateReading.Kind.FULL ? read : dayFirst;
  }

  /** A year, or the days since 1900 that Excel made of a date. */
  private DateReading single(String digits) {
    return digits.length() == 2 ? date(0, 0, year(digits)) : number(new BigDecimal(digits));
  }

  private static String bare(String text) {
    String apart = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String plain = WORDS.matcher(apart.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(" ");
    return ENDS.matcher(PLACEHOLDERS.matcher(plain).replaceAll(" ")).replaceAll("").strip();
  }

  private DateReading date(int day, int month, int year) {
    if (year == 0) {
      return DateReading.invalid("twoDigitYear");
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return DateReading.invalid("noSuchDay");
    }
    if (day == 0 || month == 0) {
      return month <= 12 ? DateReading.partial(year, month) : DateReading.invalid("noSuchDay");
    }
    if (isDate(day, month, year)) {
      return DateReading.full(LocalDate.of(year, month, day));
    }
    return DateReading.invalid(isDate(month, day, year) ? "dayMonthSwapped" : "noSuchDay");
  }

  private static boolean isDate(int day, int month, int year) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private int year(String digits) {
    int year = number(digits);
    return digits.length() == 2 ? fullYear.applyAsInt(year) : year;
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return number(text);
    }
    return MONTHS.contains(text) ? MONTHS.indexOf(text) + 1 : NO_MONTH;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
