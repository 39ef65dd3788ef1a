package vn.minhbach.page;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/**
 * Reads a day as people write it into a page: {@code 27/07/2021}, also {@code 27-7-2021}, {@code
 * 27.7.2021} or {@code 27072021}. A browser's own field for dates follows the language of the
 * browser and may show the month first. What a browser has kept as {@code 2021-07-27} is read too.
 * The API says at its parameters that it takes nothing else.
 */
@Component
class DayFormat implements ConditionalGenericConverter {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[\\s/.-]+(\\d{1,2})[\\s/.-]+(\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, LocalDate.class));
  }

  @Override
  public boolean matches(TypeDescriptor written, TypeDescriptor wanted) {
    return !wanted.hasAnnotation(DateTimeFormat.class);
  }

  @Override
  public LocalDate convert(Object written, TypeDescriptor from, TypeDescriptor wanted) {
    String text = written.toString().strip();
    return text.isEmpty() ? null : read(text);
  }

  static LocalDate read(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    Matcher year = YEAR_FIRST.matcher(text);
    if (day.matches()) {
      int first = day.group(1) == null ? 4 : 1;
      return date(day, first + 2, first + 1, first);
    }
    if (year.matches()) {
      return date(year, 1, 2, 3);
    }
    throw new IllegalArgumentException("no day: " + text);
  }

  private static LocalDate date(Matcher found, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(found.group(year)),
        Integer.parseInt(found.group(month)),
        Integer.parseInt(found.group(day)));
  }
}
