package vn.minhbach.intake.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns of a sheet hold which field. */
final class Columns {

  private final Map<Field, List<Integer>> byField = new EnumMap<>(Field.class);
  private final Map<Field, Integer> groups = new EnumMap<>(Field.class);
  private final List<String> titles = new ArrayList<>();

  /**
   * Takes a column in. Of two columns for one field the first counts, unless they stand under one
   * title or the field is the identity number, of which people have an old and a new one; a second
   * address is where people live now.
   *
   * @param group first column of the title under which it stands
   */
  void add(Field field, int column, int group, String title) {
    titles.add(title);
    if (field == null || field == Field.ignored) {
      return;
    }
    if (!byField.containsKey(field)) {
      byField.put(field, new ArrayList<>(List.of(column)));
      groups.put(field, group);
    } else if (field == Field.idNumber || field == Field.namePart || joins(field, group)) {
      byField.get(field).add(column);
    } else if (field == Field.permanentAddress && !byField.containsKey(Field.temporaryAddress)) {
      byField.put(Field.temporaryAddress, new ArrayList<>(List.of(column)));
      groups.put(Field.temporaryAddress, group);
    }
  }

  private boolean joins(Field field, int group) {
    return field.joiner() != null && groups.get(field) == group;
  }

  /**
   * Adds a column without a title to the name left of it: family name and given name often stand
   * under one title.
   */
  void addUntitled(int column) {
    List<Integer> name = byField.get(Field.fullName);
    if (name != null && name.get(name.size() - 1) == column - 1) {
      name.add(column);
    }
  }

  List<Integer> of(Field field) {
    return Collections.unmodifiableList(byField.getOrDefault(field, List.of()));
  }

  Set<Field> fields() {
    return byField.keySet();
  }

  /** The titles as they stand in the sheet. */
  List<String> titles() {
    return titles;
  }

  /** The fields without which nobody's application can be checked, and which no column holds. */
  List<Field> missing() {
    return Stream.of(
            missing(Field.fullName, Field.namePart),
            missing(Field.birthDate, Field.birthDateMale, Field.birthDateFemale),
            missing(Field.idNumber),
            missing(Field.permanentAddress, Field.temporaryAddress),
            missing(Field.occupation),
            missing(Field.lostFrom))
        .flatMap(List::stream)
        .toList();
  }

  private List<Field> missing(Field field, Field... others) {
    boolean isThere =
        byField.containsKey(field) || Stream.of(others).anyMatch(byField::containsKey);
    return isThere ? List.of() : List.of(field);
  }
}
