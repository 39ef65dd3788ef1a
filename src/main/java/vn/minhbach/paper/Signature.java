package vn.minhbach.paper;

import java.util.List;

/**
 * A place to sign.
 *
 * @param lines in whose name and in which office, a line each: {@code TM. ỦY BAN NHÂN DÂN}, {@code
 *     CHỦ TỊCH}
 * @param how what is to be done there, as {@code (Ký, ghi rõ họ tên)}
 * @param name the full name of whoever signs; empty where it is still to be written
 */
public record Signature(List<String> lines, String how, String name) {

  private static final String BY_NAME = "(Ký, ghi rõ họ tên)";
  private static final String SEALED = "(Ký tên, đóng dấu)";

  /** The chair, or a deputy in the chair's stead, in the name of the People's Committee. */
  static Signature committee(boolean byDeputy, String name) {
    return new Signature(
        byDeputy
            ? List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
            : List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        SEALED,
        name);
  }

  /** Anybody who signs with the name. */
  public static Signature of(String... lines) {
    return new Signature(List.of(lines), BY_NAME, "");
  }
}
