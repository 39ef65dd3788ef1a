package vn.minhbach.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lets a line end between words alone: {@code 12/TTr-UBND}, {@code 17/8/2021} and {@code ông/bà}
 * stay whole, which the rules of other languages would cut.
 */
final class WordBreaks implements FSTextBreaker {

  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  /** Where the next word begins; the end of the text after the last; -1 behind it. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
