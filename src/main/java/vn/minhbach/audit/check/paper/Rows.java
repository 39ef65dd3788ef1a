package vn.minhbach.audit.check.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of rows, each ended by a line feed, with fields between tabs. */
record Rows(List<String> rows) {

  /** Null if its last row is not ended. */
  static Rows of(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.endsWith("\n") ? new Rows(List.of(text.split("\n", -1))) : null;
  }

  /** Rows without the empty one after the last line feed. */
  int count() {
    return rows.size() - 1;
  }

  String row(int number) {
    return rows.get(number);
  }

  String[] fields(int number) {
    return rows.get(number).split("\t", -1);
  }

  /** A sum or number, -1 for what is none. */
  static long number(String field) {
    return field.matches("[0-9]{1,18}") ? Long.parseLong(field) : -1;
  }
}
