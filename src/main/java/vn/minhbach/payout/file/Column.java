package vn.minhbach.payout.file;

import java.util.function.Function;

/**
 * A column of a printed list.
 *
 * @param value number or text; null for a cell to be filled by hand
 */
record Column(String title, int width, boolean centred, Function<RunPaper.Payee, Object> value) {

  static Column text(String title, int width, Function<RunPaper.Payee, String> value) {
    return new Column(title, width, false, value::apply);
  }

  static Column code(String title, int width, Function<RunPaper.Payee, String> value) {
    return new Column(title, width, true, value::apply);
  }

  static Column number(String title, int width, Function<RunPaper.Payee, Number> value) {
    return new Column(title, width, false, value::apply);
  }

  static Column byHand(String title, int width) {
    return new Column(title, width, false, payee -> null);
  }
}
