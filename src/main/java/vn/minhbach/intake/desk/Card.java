package vn.minhbach.intake.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.Sex;
import vn.minhbach.shared.Refused;

/**
 * What the QR code of a chip card says, as a scanner types it: {@code CCCD|CMND cũ|họ tên|ddMMyyyy
 * |giới tính|nơi thường trú|ddMMyyyy}; cards of the first months lack the day of issue. Nothing of
 * a line is believed that does not fit together.
 *
 * @param oldNumber empty if the holder has had none
 * @param sex as the card writes it: Nam, Nữ
 * @param issuedOn null where the card does not say
 */
record Card(
    String number,
    String oldNumber,
    String fullName,
    LocalDate birthDate,
    String sex,
    String address,
    LocalDate issuedOn) {

  private static final int LONGEST = 700;
  private static final int FIELDS = 6;
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]{0,99}");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N} ,./()'’\":;&+°-]{2,400}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads a line.
   *
   * @throws Refused codes {@code application.card...}, which tell what to do and quote nothing
   */
  static Card read(String typed, LocalDate today) {
    String line = typed.strip();
    if (line.isEmpty()) {
      throw new Refused("application.cardEmpty");
    }
    if (line.length() > LONGEST) {
      throw new Refused("application.cardTwice");
    }
    String[] parts = line.split("\\|", -1);
    if (parts.length > FIELDS + 1) {
      throw new Refused("application.cardTwice");
    }
    if (parts.length < FIELDS) {
      throw new Refused("application.cardHalf");
    }
    return new Card(
            parts[0],
            parts[1],
            parts[2].strip(),
            day(parts[3], today),
            parts[4],
            parts[5].strip(),
            parts.length == FIELDS || parts[6].isEmpty() ? null : day(parts[6], today))
        .checked();
  }

  private Card checked() {
    boolean isNumber = number.length() == 12 && IdentityNumber.isOne(number);
    boolean isOld =
        oldNumber.isEmpty() || oldNumber.length() == 9 && IdentityNumber.isOne(oldNumber);
    if (!isNumber || !isOld || !sex.equals("Nam") && !sex.equals("Nữ")) {
      throw new Refused("application.cardForeign");
    }
    if (!NAME.matcher(fullName).matches() || !ADDRESS.matcher(address).matches()) {
      throw new Refused("application.cardLetters");
    }
    Sex read = sex.equals("Nam") ? Sex.MALE : Sex.FEMALE;
    boolean isIssuedLater = issuedOn == null || issuedOn.isAfter(birthDate);
    if (!new IdentityNumber(number).fits(birthDate.getYear(), read) || !isIssuedLater) {
      throw new Refused("application.cardContradicts");
    }
    return this;
  }

  private static LocalDate day(String digits, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(digits, DAY);
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeParseException noDay) {
      throw new Refused("application.cardForeign");
    }
    throw new Refused("application.cardContradicts");
  }
}
