package vn.minhbach.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of a dumped table.
 *
 * @param type as the server calls it
 */
record DumpColumn(String name, String type) {

  /** A scan written as digits would be twice its size, more than a server may take at once. */
  private static final int LONGEST_IN_DIGITS = 65_536;

  static String names(List<DumpColumn> columns) {
    return columns.stream().map(c -> "`" + c.name + "`").collect(Collectors.joining(", "));
  }

  /** A row as an INSERT takes it. */
  static String literals(List<DumpColumn> columns, ResultSet row) throws SQLException {
    StringBuilder literals = new StringBuilder("(");
    for (int i = 0; i < columns.size(); i++) {
      literals.append(i == 0 ? "" : ",").append(columns.get(i).literal(row, i + 1));
    }
    return literals.append(')').toString();
  }

  private String literal(ResultSet row, int at) throws SQLException {
    if (type.contains("blob") || type.contains("binary")) {
      byte[] bytes = row.getBytes(at);
      return bytes == null ? "NULL" : binary(bytes);
    }
    String text = row.getString(at);
    return text == null ? "NULL" : "'" + escaped(text) + "'";
  }

  private static String binary(byte[] bytes) {
    if (bytes.length == 0) {
      return "''";
    }
    return bytes.length > LONGEST_IN_DIGITS
        ? "FROM_BASE64('" + Base64.getEncoder().encodeToString(bytes) + "')"
        : "0x" + HexFormat.of().formatHex(bytes);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\'' -> escaped.append("\\'");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\0' -> escaped.append("\\0");
        case 26 -> escaped.append("\\Z");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
