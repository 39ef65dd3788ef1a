package vn.minhbach.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The identity numbers, telephone numbers, accounts and full birth dates of all who applied, and
 * where one of them stands in a text.
 */
final class PersonalNumbers {

  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){7,18}(?!\\d)");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final Pattern WRITTEN_DAY =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

  private final Set<String> numbers = new HashSet<>();
  private final Set<String> birthDates = new HashSet<>();

  PersonalNumbers(JdbcTemplate sql) {
    for (String column : new String[] {"id_number", "old_number", "phone", "account"}) {
      sql.queryForList("SELECT DISTINCT " + column + " FROM intake_row", String.class).stream()
          .filter(number -> number != null && number.length() >= 8)
          .forEach(number -> numbers.add(number.replaceAll("\\D", "")));
    }
    sql.queryForList("SELECT DISTINCT birth_date FROM intake_row", LocalDate.class).stream()
        .filter(day -> day != null)
        .forEach(day -> birthDates.add(day.toString()));
  }

  int count() {
    return numbers.size() + birthDates.size();
  }

  /** Those that stand in the text. */
  Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    DIGITS
        .matcher(text)
        .results()
        .map(match -> match.group().replaceAll("\\D", ""))
        .filter(numbers::contains)
        .forEach(found::add);
    for (Matcher day = DAY.matcher(text); day.find(); ) {
      addIfBirthDate(day.group(), found);
    }
    for (Matcher day = WRITTEN_DAY.matcher(text); day.find(); ) {
      int month = Integer.parseInt(day.group(2));
      int dayOfMonth = Integer.parseInt(day.group(1));
      addIfBirthDate("%s-%02d-%02d".formatted(day.group(3), month, dayOfMonth), found);
    }
    return found;
  }

  private void addIfBirthDate(String day, Set<String> found) {
    if (birthDates.contains(day)) {
      found.add(day);
    }
  }
}
