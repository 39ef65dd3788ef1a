package vn.minhbach.intake.list.letters;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 that a program took for Western letters: "Nguyá»…n VÄƒn An". */
final class BrokenUtf8 {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private BrokenUtf8() {}

  /** The letters, or null if the signs are no UTF-8. */
  static String letters(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (char c : text.toCharArray()) {
      byte[] western = c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WESTERN);
      if (c >= 0x100 && western[0] == '?') {
        return null;
      }
      bytes.writeBytes(western);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException otherLetters) {
      return null;
    }
  }
}
