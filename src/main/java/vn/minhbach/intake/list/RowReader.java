package vn.minhbach.intake.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.file.SheetRow;
import vn.minhbach.intake.list.letters.Lettering;

/** Puts the cells of a row under their fields, in letters that can be read and compared. */
final class RowReader {

  private final Columns columns;
  private final Map<Field, Lettering> letterings = new EnumMap<>(Field.class);

  RowReader(Columns columns) {
    this.columns = columns;
  }

  /** Learns from some rows in which letters each column is written. */
  void learn(List<SheetRow> rows) {
    for (Field field : columns.fields()) {
      List<String> texts =
          columns.of(field).stream()
              .flatMap(c -> rows.stream().map(row -> row.at(c).text()))
              .toList();
      letterings.put(field, Lettering.of(texts));
    }
  }

  ListRow read(SheetRow row) {
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    for (Field field : columns.fields()) {
      Cell cell = cell(row, field);
      if (!cell.isBlank()) {
        cells.put(field, cell);
      }
    }
    joinNameParts(cells);
    return new ListRow(row.number(), cells);
  }

  private Cell cell(SheetRow row, Field field) {
    List<Cell> parts =
        columns.of(field).stream().map(row::at).filter(cell -> !cell.isBlank()).toList();
    Lettering lettering = letterings.getOrDefault(field, Lettering.UNICODE);
    if (parts.size() == 1) {
      Cell only = parts.get(0);
      return only.number() != null
          ? only
          : new Cell(lettering.read(only.text()), null, only.formula());
    }
    String text =
        parts.stream()
            .map(cell -> lettering.read(cell.text()))
            .collect(Collectors.joining(joiner(field)));
    String formula =
        parts.stream().map(Cell::formula).filter(f -> f != null).findFirst().orElse(null);
    return new Cell(text, null, formula);
  }

  private static void joinNameParts(Map<Field, Cell> cells) {
    Cell parts = cells.remove(Field.namePart);
    if (parts != null) {
      cells.putIfAbsent(Field.fullName, parts);
    }
  }

  private static String joiner(Field field) {
    return field == Field.namePart ? " " : field.joiner() == null ? " " : field.joiner();
  }
}
