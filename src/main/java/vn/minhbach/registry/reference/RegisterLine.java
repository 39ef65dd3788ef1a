package vn.minhbach.registry.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.NumberReader;
import vn.minhbach.registry.identity.NumberReading;
import vn.minhbach.registry.identity.PersonName;

/**
 * Reads one line of a register's file and says what is wrong with it, by column and never by what
 * stands in it.
 */
final class RegisterLine {

  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern CLOSED =
      Pattern.compile(
          ".*\\b(ngung|dung|giai the|cham dut|thu hoi|tam nghi|dong cua|khong hoat dong|inactive|closed)\\b.*");

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WHAT = 100;

  private final RegisterForm form;
  private final NamedCsvRecord line;
  private final RegisterEntry entry;
  private String problem;

  RegisterLine(Register register, RegisterForm form, NamedCsvRecord line) {
    this.form = form;
    this.line = line;
    this.entry = read(register);
  }

  RegisterEntry entry() {
    return entry;
  }

  /** The column that cannot be read; null when the line can. */
  String problem() {
    return problem;
  }

  private RegisterEntry read(Register register) {
    String name = text(form.name());
    if (PersonName.of(name).folded().isEmpty()) {
      problem = form.name();
    }
    LocalDate birthDate = date(form.birthDate());
    NumberReading number =
        NumberReader.read(
            text(RegisterForm.ID_NUMBER), birthDate == null ? null : birthDate.getYear(), null);
    if (number.isInvalid() || number.isMissing() && birthDate == null) {
      problem = RegisterForm.ID_NUMBER;
    }
    String nameKey = clip(PersonName.of(name).folded(), LONGEST_NAME);
    String digits = digits(number.number());
    String oldDigits = digits(number.oldNumber());
    Identity identity = RegisterEntry.identity(nameKey, birthDate, digits, oldDigits);
    String what = text(form.what());
    boolean isActive =
        register != Register.household_business || !CLOSED.matcher(Folding.ascii(what)).matches();
    return new RegisterEntry(
        register,
        (int) line.getStartingLineNumber(),
        clip(name, LONGEST_NAME),
        nameKey,
        birthDate,
        digits,
        oldDigits,
        identity.dayKey(),
        date(form.from()),
        date(form.to()),
        clip(what, LONGEST_WHAT),
        isActive);
  }

  private static String digits(IdentityNumber number) {
    return number == null ? null : number.digits();
  }

  private String text(String column) {
    return column == null ? "" : line.findField(column).orElse("").strip();
  }

  private LocalDate date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      problem = column;
      return null;
    }
  }

  private static String clip(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }
}
