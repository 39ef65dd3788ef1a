package vn.minhbach.intake.check;

import java.util.EnumMap;
import java.util.Map;
import vn.minhbach.intake.list.Field;

/**
 * How many letters of each text are kept; what is longer is said to be cut and stands in the file.
 */
public final class Longest {

  private static final Map<Field, Integer> LETTERS =
      new EnumMap<>(
          Map.of(
              Field.fullName, 200,
              Field.permanentAddress, 500,
              Field.temporaryAddress, 500,
              Field.neighbourhood, 100,
              Field.phone, 20,
              Field.occupation, 200,
              Field.workplace, 300,
              Field.account, 34,
              Field.bank, 100,
              Field.note, 4_000));

  private Longest() {}

  public static int of(Field field) {
    return LETTERS.get(field);
  }
}
