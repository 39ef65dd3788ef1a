package vn.minhbach.registry.identity;

import java.text.Normalizer;

/**
 * Makes Vietnamese text comparable: small ASCII letters and digits, words parted by one space,
 * neither marks nor signs.
 */
public final class Folding {

  private static final int SIZE = 0x2000;
  private static final char IGNORED = 1;
  private static final char[] TABLE = new char[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      TABLE[c] = fold(c);
    }
  }

  private Folding() {}

  /**
   * {@code " NGUYỄN Thị Hoà"} becomes {@code "nguyen thi hoa"}, composed and decomposed letters
   * alike.
   *
   * @param text may be null, which is the empty text
   */
  public static String ascii(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char plain = c < SIZE ? TABLE[c] : wide(c);
      if (plain == ' ') {
        gap = true;
      } else if (plain != IGNORED) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(plain);
      }
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT) {
      return IGNORED;
    }
    return switch (c) {
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      default -> plain(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0));
    };
  }

  /** Full-width forms, as some input methods leave them behind. */
  private static char wide(char c) {
    if (Character.getType(c) == Character.FORMAT) {
      return IGNORED;
    }
    return c > 0xFF00 && c < 0xFF5F ? plain((char) (c - 0xFEE0)) : ' ';
  }

  private static char plain(char c) {
    char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    return small >= 'a' && small <= 'z' || small >= '0' && small <= '9' ? small : ' ';
  }
}
