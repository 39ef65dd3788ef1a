package vn.minhbach.registry.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The particulars by which people are told apart.
 *
 * @param name never null; not known when empty
 * @param birth null when not known
 * @param sex null when not known
 * @param number null when the person has no card yet or its number cannot be read
 * @param oldNumber a second number given beside the first, else null
 */
public record Identity(
    PersonName name, BirthDate birth, Sex sex, IdentityNumber number, IdentityNumber oldNumber) {

  /** A word of a key is cut off here: keys stand in columns of {@value #KEY_LENGTH} signs. */
  private static final int KEY_WORD = 25;

  public static final int KEY_LENGTH = 2 * KEY_WORD + 10;

  /**
   * The particulars as tables keep them.
   *
   * @param birthDate null when only the year is known
   * @param birthYear null when not known
   * @param sex as {@link #sexWord} gives it
   */
  public static Identity kept(
      String nameKey,
      LocalDate birthDate,
      Integer birthYear,
      String sex,
      String number,
      String oldNumber) {
    return new Identity(
        new PersonName(nameKey),
        birth(birthDate, birthYear),
        sex == null ? null : Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
        number == null ? null : new IdentityNumber(number),
        oldNumber == null ? null : new IdentityNumber(oldNumber));
  }

  private static BirthDate birth(LocalDate date, Integer year) {
    if (date != null) {
      return BirthDate.of(date);
    }
    return year == null ? null : BirthDate.ofYear(year);
  }

  /** The birth date; null when it is not fully known. */
  public LocalDate birthDate() {
    return birth == null ? null : birth.date();
  }

  /** The year of birth; null when not known. */
  public Integer birthYear() {
    return birth == null ? null : birth.year();
  }

  /** The sex as tables keep it; null when not known. */
  public String sexWord() {
    return sex == null ? null : sex.name().toLowerCase(Locale.ROOT);
  }

  /** The numbers that are known. */
  public List<IdentityNumber> numbers() {
    return Stream.of(number, oldNumber).filter(Objects::nonNull).toList();
  }

  /**
   * Under which all who may be this person are looked for: given name, family name, year; null when
   * not known.
   */
  public String blockKey() {
    return name.isKnown() && birth != null ? nameKey() + birth.year() : null;
  }

  /** As {@link #blockKey}, with the whole date; null when not known. */
  public String dayKey() {
    return dayKey(birth);
  }

  /** As {@link #dayKey}, with day and month changed over; null when that is no date. */
  public String swappedDayKey() {
    return dayKey(birth == null ? null : birth.swapped());
  }

  /**
   * How alike the persons are. The same number makes one person, unless name and birth date both
   * speak against it, or each has a citizen's number of its own. Without it, name and birth date
   * make one person possible, unless two different citizen's numbers lie farther apart than a slip
   * of the hand: twins and namesakes are two.
   */
  public Likeness likeness(Identity other) {
    if (numbers().stream().anyMatch(other.numbers()::contains)) {
      return deniesName(other) && deniesBirth(other) || isAnotherCitizen(other)
          ? Likeness.POSSIBLE
          : Likeness.SAME;
    }
    return isNamedAlike(other) && !isAnotherCitizen(other) ? Likeness.POSSIBLE : Likeness.DIFFERENT;
  }

  private boolean deniesName(Identity other) {
    return name.isKnown() && other.name.isKnown() && !name.nearly(other.name);
  }

  private boolean deniesBirth(Identity other) {
    return birth != null && other.birth != null && !birth.agrees(other.birth);
  }

  private boolean isNamedAlike(Identity other) {
    return name.isKnown()
        && name.agrees(other.name)
        && birth != null
        && other.birth != null
        && birth.agrees(other.birth)
        && (sex == null || other.sex == null || sex == other.sex);
  }

  private boolean isAnotherCitizen(Identity other) {
    return number != null
        && other.number != null
        && number.isCitizenNumber()
        && other.number.isCitizenNumber()
        && !number.equals(other.number)
        && !number.isSlipOf(other.number);
  }

  private String dayKey(BirthDate date) {
    return name.isKnown() && date != null && date.isFull()
        ? nameKey() + (date.year() * 10_000 + date.month() * 100 + date.day())
        : null;
  }

  private String nameKey() {
    return clip(name.given()) + ' ' + clip(name.family()) + ' ';
  }

  private static String clip(String word) {
    return word.length() > KEY_WORD ? word.substring(0, KEY_WORD) : word;
  }
}
