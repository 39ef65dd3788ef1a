package vn.minhbach.intake.check;

import java.util.List;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.registry.reference.RegistersInMemory;
import vn.minhbach.shared.Finding;

/** Checks a row alone, or behind others, for tests. */
abstract class OneRow {

  static final String WARD = "00121";
  final RegistersInMemory registers = new RegistersInMemory();
  private final Desk desk = new Desk(registers);

  /** A row before which there was none. */
  final CheckedRow alone(List<Object> row) {
    return new Desk(registers)
        .takeIn(WARD, new Sheets().row(Sheets.TITLES).row(row).bytes())
        .get(0);
  }

  /** A row after those that the desk took in before. */
  final CheckedRow next(List<Object> row) {
    return takeIn(WARD, row).get(0);
  }

  @SafeVarargs
  final List<CheckedRow> takeIn(String ward, List<Object>... rows) {
    Sheets sheets = new Sheets().row(Sheets.TITLES);
    for (List<Object> row : rows) {
      sheets.row(row);
    }
    return desk.takeIn(ward, sheets.bytes());
  }

  static List<String> codes(CheckedRow row) {
    return row.findings().stream().map(Finding::code).toList();
  }
}
