package vn.minhbach.payout.file;

import java.util.function.Function;

/**
 * A column of a printed list.
 *
 * @param value number or text; null for a cell to be filled by hand
 */
record Column(String title, double width, boolean centred, Function<RunPaper.Payee, Object> value) {

  static Column text(String title, double width, Function<RunPaper.Payee, String> value) {
    return new Column(title, width, false, value::apply);
  }

  static Column code(String title, double width, Function<RunPaper.Payee, String> value) {
    return new Column(title, width, true, value::apply);
  }

  static Column number(String title, double width, Function<RunPaper.Payee, Number> value) {
    return new Column(title, width, false, value::apply);
  }

  static Column byHand(String title, double width) {
    return new Column(title, width, false, payee -> null);
  }
}
