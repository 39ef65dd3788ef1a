package vn.minhbach.intake.check;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.list.Field;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.registry.identity.BirthDate;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.NumberReader;
import vn.minhbach.registry.identity.NumberReading;
import vn.minhbach.registry.identity.PersonName;
import vn.minhbach.registry.identity.Sex;

/**
 * Reads by what a person is told from others: name, birth date, sex and number, each in the light
 * of the others.
 */
final class IdentityReader {

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
  private static final int YOUNGEST = 15;
  private static final int OLDEST = 100;

  private final CheckContext context;
  private final ListRow row;
  private final Notes notes;

  IdentityReader(CheckContext context, ListRow row, Notes notes) {
    this.context = context;
    this.row = row;
    this.notes = notes;
  }

  Identity read() {
    PersonName name = name();
    Sex sex = sex();
    BirthDate birth = birth();
    NumberReading number = number(birth == null ? null : birth.year(), sex);
    IdentityNumber first = number.number();
    if (first != null && birth != null && !first.fits(birth.year(), sex)) {
      notes.add(Found.numberContradicts(first.fits(birth.year(), null) ? "otherSex" : "otherYear"));
    }
    Sex known = sex == null && first != null && first.isCitizenNumber() ? first.sex() : sex;
    return new Identity(name, birth, known, first, number.oldNumber());
  }

  private PersonName name() {
    PersonName name = PersonName.of(PlainText.of(row.cell(Field.fullName)));
    if (notes.isUnread(Field.fullName)) {
      return new PersonName("");
    }
    String written = PlainText.written(row.cell(Field.fullName));
    if (written.isEmpty()) {
      notes.unread(Field.fullName, Found.nameMissing());
      return new PersonName("");
    }
    NameSigns.unreadable(written).ifPresent(why -> notes.unread(Field.fullName, why));
    if (notes.isUnread(Field.fullName)) {
      return new PersonName("");
    }
    NameSigns.unusual(written).ifPresent(notes::add);
    return name;
  }

  private Sex sex() {
    if (!row.cell(Field.sexMale).isBlank() != !row.cell(Field.sexFemale).isBlank()) {
      return row.cell(Field.sexMale).isBlank() ? Sex.FEMALE : Sex.MALE;
    }
    if (!row.cell(Field.birthDateMale).isBlank() != !row.cell(Field.birthDateFemale).isBlank()) {
      return row.cell(Field.birthDateMale).isBlank() ? Sex.FEMALE : Sex.MALE;
    }
    return switch (Folding.ascii(row.text(Field.sex))) {
      case "nam", "m", "male", "trai", "nam gioi" -> Sex.MALE;
      case "nu", "f", "female", "gai", "nu gioi" -> Sex.FEMALE;
      default -> null;
    };
  }

  private BirthDate birth() {
    if (notes.isUnread(Field.birthDate)) {
      return null;
    }
    DateReading read = new DateReader(context.countsFrom1904(), this::birthYear).read(birthCell());
    if (read.isKnown() && read.value().earliest().isAfter(context.receivedOn())) {
      read = DateReading.invalid("future");
    }
    if (!read.isKnown()) {
      String hint = read.kind() == DateReading.Kind.NONE ? "nothing" : read.hint();
      notes.unread(Field.birthDate, Found.birthDateInvalid(hint));
    }
    return read.value();
  }

  private Cell birthCell() {
    for (Field field : new Field[] {Field.birthDate, Field.birthDateMale, Field.birthDateFemale}) {
      if (!row.cell(field).isBlank()) {
        return row.cell(field);
      }
    }
    return Cell.EMPTY;
  }

  /**
   * The year of birth meant by two digits: the one that the number carries, else the one of a
   * person who may work.
   */
  private int birthYear(int twoDigits) {
    String digits = NO_DIGIT.matcher(row.text(Field.idNumber)).replaceAll("");
    if (TWELVE_DIGITS.matcher(digits).matches() && IdentityNumber.isOne(digits)) {
      int year = new IdentityNumber(digits).birthYear();
      if (year % 100 == twoDigits) {
        return year;
      }
    }
    LocalDate today = context.receivedOn();
    int young = 2000 + twoDigits;
    int old = 1900 + twoDigits;
    if (today.getYear() - young >= YOUNGEST) {
      return young;
    }
    return today.getYear() - old <= OLDEST ? old : 0;
  }

  private NumberReading number(Integer birthYear, Sex sex) {
    Cell cell = row.cell(Field.idNumber);
    boolean isFraction =
        cell.number() != null && (cell.number().scale() > 0 || cell.number().signum() < 0);
    String text = isFraction ? cell.text() + "#" : cell.text();
    NumberReading read = NumberReader.read(text, birthYear, sex);
    if (notes.isUnread(Field.idNumber)) {
      return NumberReader.read("", null, null);
    }
    if (read.isInvalid()) {
      notes.unread(Field.idNumber, Found.numberInvalid(read.hint()));
    }
    return read;
  }
}
