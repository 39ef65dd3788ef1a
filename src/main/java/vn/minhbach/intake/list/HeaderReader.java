package vn.minhbach.intake.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhbach.intake.file.SheetRow;
import vn.minhbach.intake.list.letters.Lettering;
import vn.minhbach.registry.identity.Folding;

/**
 * Reads one, two or three rows as the header of a list: a title may stand over several columns,
 * with titles under it.
 */
final class HeaderReader {

  private static final Set<String> DATE_PARTS = Set.of("ngay", "thang", "nam");

  private final ColumnTitles known;
  private final Lettering lettering;
  private final List<SheetRow> rows;

  HeaderReader(ColumnTitles known, Lettering lettering, List<SheetRow> rows) {
    this.known = known;
    this.lettering = lettering;
    this.rows = rows;
  }

  Header read() {
    Columns columns = new Columns();
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < width; column++) {
      List<String> path = path(column);
      if (path.isEmpty()) {
        columns.addUntitled(column);
      } else {
        columns.add(field(path, column), column, group(column), String.join(" – ", path));
      }
    }
    return new Header(rows.get(0).number(), rows.get(rows.size() - 1).number(), columns, lettering);
  }

  /**
   * True if the last row names columns under titles of the rows above, and is not a person's row
   * already.
   */
  boolean isLastRowHeader() {
    SheetRow last = rows.get(rows.size() - 1);
    List<Integer> filled = last.filled();
    boolean hasDigits =
        filled.stream().anyMatch(c -> last.at(c).text().chars().anyMatch(Character::isDigit));
    return !hasDigits
        && filled.stream().anyMatch(column -> isTitle(path(column), column))
        && filled.stream().noneMatch(column -> last.at(column).formula() != null);
  }

  private boolean isTitle(List<String> path, int column) {
    String leaf = path.get(path.size() - 1);
    return known.exact(leaf) != null
        || known.exact(String.join(" ", path)) != null
        || split(path, column) != null;
  }

  private Field field(List<String> path, int column) {
    String leaf = path.get(path.size() - 1);
    if (path.size() == 1) {
      return known.known(leaf);
    }
    Field group = known.known(String.join(" ", path.subList(0, path.size() - 1)));
    if (group == Field.ignored) {
      return group;
    }
    Field exact = known.exact(leaf);
    if (group == Field.fullName
        || group != null && group.isAddress() && (exact == null || !exact.isAddress())) {
      return group;
    }
    return Stream.of(
            known.exact(String.join(" ", path)),
            split(path, column),
            exact,
            known.within(String.join(" ", path)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "Nam | Nữ" under sex or birth date, "Ngày | Tháng | Năm" under birth date; else null. */
  private Field split(List<String> path, int column) {
    Field group = path.size() < 2 ? null : known.known(path.get(path.size() - 2));
    String leaf = Folding.ascii(path.get(path.size() - 1));
    boolean isMale = leaf.equals("nam") && leafAt(column + 1).equals("nu");
    boolean isFemale = leaf.equals("nu") && leafAt(column - 1).equals("nam");
    if (group == Field.birthDate) {
      if (isMale || isFemale) {
        return isMale ? Field.birthDateMale : Field.birthDateFemale;
      }
      return DATE_PARTS.contains(leaf) ? Field.birthDate : null;
    }
    if (group == Field.sex && (isMale || isFemale)) {
      return isMale ? Field.sexMale : Field.sexFemale;
    }
    return null;
  }

  private String leafAt(int column) {
    List<String> path = column < 0 ? List.of() : path(column);
    return path.isEmpty() ? "" : Folding.ascii(path.get(path.size() - 1));
  }

  /** The titles over a column, from the widest to its own. */
  private List<String> path(int column) {
    return IntStream.range(0, rows.size())
        .mapToObj(level -> title(level, column))
        .filter(title -> !title.isEmpty())
        .toList();
  }

  private String title(int level, int column) {
    int over = owner(level, column);
    return over < 0
        ? ""
        : lettering.read(rows.get(level).at(over).text()).replaceAll("\\s+", " ").strip();
  }

  /** The column whose title also stands over this one; -1 if none does. */
  private int owner(int level, int column) {
    if (!isBlank(level, column)) {
      return column;
    }
    if (!hasTitleBelow(level, column)) {
      return -1;
    }
    int left = column;
    while (left >= 0 && isBlank(level, left)) {
      left--;
    }
    return left >= 0 && hasTitleBelow(level, left) ? left : -1;
  }

  private int group(int column) {
    return IntStream.range(0, rows.size())
        .map(level -> owner(level, column))
        .filter(c -> c >= 0)
        .findFirst()
        .orElse(column);
  }

  private boolean hasTitleBelow(int level, int column) {
    return IntStream.range(level + 1, rows.size()).anyMatch(below -> !isBlank(below, column));
  }

  private boolean isBlank(int level, int column) {
    return rows.get(level).at(column).isBlank();
  }
}
