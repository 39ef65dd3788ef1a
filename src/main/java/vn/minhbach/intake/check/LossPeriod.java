package vn.minhbach.intake.check;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.list.Field;
import vn.minhbach.intake.list.ListRow;

/**
 * From when to when the work was lost; null where that is not known. Only the first day decides
 * anything (Quyết định 3642/QĐ-UBND, Điều 5).
 */
record LossPeriod(LocalDate from, LocalDate to) {

  static LossPeriod read(CheckContext context, ListRow row, Notes notes) {
    DateReader dates = new DateReader(context.countsFrom1904(), LossPeriod::thisCentury);
    Cell fromCell = row.cell(Field.lostFrom);
    List<DateReading> within =
        fromCell.number() == null ? dates.within(fromCell.text()) : List.of();
    DateReading from = dates.read(fromCell);
    if (!from.isKnown() && !within.isEmpty() && within.size() <= 2) {
      from = within.get(0);
    }
    DateReading to = dates.read(row.cell(Field.lostTo));
    if (to.kind() == DateReading.Kind.NONE && within.size() == 2) {
      to = within.get(1);
    }
    if (notes.isUnread(Field.lostFrom)) {
      return new LossPeriod(null, to.date());
    }
    if (from.date() == null) {
      notes.unread(
          Field.lostFrom, Found.lossDayMissing(from.isKnown() ? "partialDate" : from.hint()));
    }
    noteEnd(from.date(), to, row, notes);
    return new LossPeriod(from.date(), to.date());
  }

  /** "Đến nay" is no date and says nothing wrong; an end before the beginning does. */
  private static void noteEnd(LocalDate from, DateReading to, ListRow row, Notes notes) {
    boolean hasDigits = row.text(Field.lostTo).chars().anyMatch(Character::isDigit);
    if (notes.isUnread(Field.lostTo)) {
      return;
    }
    if (to.kind() == DateReading.Kind.INVALID && hasDigits) {
      notes.add(Found.periodUnclear(to.hint()));
    } else if (from != null && to.date() != null && to.date().isBefore(from)) {
      notes.add(Found.periodUnclear("endBeforeStart"));
    }
  }

  /** Work is lost and cards are issued in this century. */
  static int thisCentury(int twoDigits) {
    return 2000 + twoDigits;
  }
}
