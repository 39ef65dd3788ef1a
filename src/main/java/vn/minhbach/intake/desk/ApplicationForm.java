package vn.minhbach.intake.desk;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.list.Field;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Refused;

/**
 * An application as it stands on the screen. Every field is the text that was typed; the checks of
 * lists read it.
 *
 * @param draft under which its scans wait
 * @param receivedOn as it was typed
 * @param fields by name; a field that is empty is absent
 */
record ApplicationForm(String draft, String scheme, String receivedOn, Map<String, String> fields) {

  /** The number of the old card, which lists write behind that of the new. */
  private static final String OLD_NUMBER = "oldNumber";

  private static final List<Field> TYPED =
      List.of(
          Field.fullName,
          Field.birthDate,
          Field.sex,
          Field.idNumber,
          Field.idIssuedOn,
          Field.permanentAddress,
          Field.temporaryAddress,
          Field.neighbourhood,
          Field.phone,
          Field.occupation,
          Field.workplace,
          Field.lostFrom,
          Field.lostTo,
          Field.paymentMethod,
          Field.account,
          Field.bank,
          Field.note);

  private static final int LONGEST = 5_000;
  private static final int ONLY_ROW = 1;
  private static final int DRAFT_BYTES = 16;
  private static final Pattern DRAFT = Pattern.compile("[0-9a-f]{32}");

  static ApplicationForm empty(String scheme, Day today, RandomGenerator chance) {
    byte[] draft = new byte[DRAFT_BYTES];
    chance.nextBytes(draft);
    return new ApplicationForm(
        HexFormat.of().formatHex(draft),
        scheme,
        today.toString(),
        Map.of("paymentMethod", "tiền mặt"));
  }

  static ApplicationForm of(Map<String, String> sent) {
    String draft = sent.getOrDefault("draft", "");
    if (!DRAFT.matcher(draft).matches()) {
      throw new Refused("application.malformed");
    }
    Map<String, String> fields = new TreeMap<>();
    TYPED.forEach(field -> put(fields, field.name(), sent));
    put(fields, OLD_NUMBER, sent);
    return new ApplicationForm(
        draft, sent.getOrDefault("scheme", ""), sent.getOrDefault("receivedOn", ""), fields);
  }

  private static void put(Map<String, String> fields, String name, Map<String, String> sent) {
    String text = sent.getOrDefault(name, "").strip();
    if (text.length() > LONGEST) {
      throw new Refused("application.malformed");
    }
    if (!text.isEmpty()) {
      fields.put(name, text);
    }
  }

  /** The text of a field, empty where nothing was typed. */
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  ApplicationForm with(Card card) {
    Map<String, String> filled = new TreeMap<>(fields);
    filled.put(Field.fullName.name(), card.fullName());
    filled.put(Field.birthDate.name(), new Day(card.birthDate()).toString());
    filled.put(Field.sex.name(), card.sex());
    filled.put(Field.idNumber.name(), card.number());
    filled.put(Field.permanentAddress.name(), card.address());
    filled.remove(OLD_NUMBER);
    if (!card.oldNumber().isEmpty()) {
      filled.put(OLD_NUMBER, card.oldNumber());
    }
    filled.remove(Field.idIssuedOn.name());
    if (card.issuedOn() != null) {
      filled.put(Field.idIssuedOn.name(), new Day(card.issuedOn()).toString());
    }
    return new ApplicationForm(draft, scheme, receivedOn, filled);
  }

  /** As the row of a list. */
  ListRow row() {
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    for (Field field : TYPED) {
      String text = field == Field.idNumber ? numbers() : get(field.name());
      if (!text.isEmpty()) {
        cells.put(field, Cell.ofText(text));
      }
    }
    return new ListRow(ONLY_ROW, cells);
  }

  private String numbers() {
    String old = get(OLD_NUMBER);
    String number = get(Field.idNumber.name());
    return old.isEmpty() || number.isEmpty() ? number + old : number + " / " + old;
  }
}
