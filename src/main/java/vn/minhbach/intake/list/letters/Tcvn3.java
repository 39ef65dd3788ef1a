package vn.minhbach.intake.list.letters;

import java.util.HashMap;
import java.util.Map;

/**
 * The letters of the fonts .VnTime and their like (TCVN 5712:1993, VN3): one sign of the upper half
 * for each letter.
 */
final class Tcvn3 {

  private static final Map<Character, Character> LETTERS = new HashMap<>();

  static {
    add(0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
    add(0xB5, "àảãáạ");
    add(0xBB, "ằẳẵắ");
    add(0xC6, "ặầẩẫấậè");
    add(0xCE, "ẻẽéẹềểễếệìỉ");
    add(0xDC, "ĩíịò");
    add(0xE1, "ỏõóọồổỗốộờởỡớợù");
    add(0xF1, "ủũúụừửữứựỳỷỹýỵ");
  }

  private Tcvn3() {}

  private static void add(int from, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      LETTERS.put((char) (from + i), letters.charAt(i));
    }
  }

  /** The letters, or null if a sign is none of these fonts. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      Character letter = c < 0x80 ? Character.valueOf(c) : LETTERS.get(c);
      if (letter == null) {
        return null;
      }
      letters.append(letter.charValue());
    }
    return letters.toString();
  }
}
