package vn.minhbach.oversight.place;

import java.util.List;

/**
 * Something drawn in a model.
 *
 * @param kind {@code event}, {@code catch}, {@code end}, {@code gateway}, {@code task}, {@code
 *     stage}, {@code lane} or {@code note}
 * @param words its label, broken into lines
 */
record Shape(
    String id, String kind, String name, int x, int y, int width, int height, List<Word> words) {

  /** A line of a label; the middle of it stands at x. */
  record Word(String text, int x, int y) {

    private static final int HALF_LETTER = 3;
    private static final int ASCENT = 11;
    private static final int DESCENT = 3;

    int left() {
      return x - text.length() * HALF_LETTER;
    }

    int right() {
      return x + text.length() * HALF_LETTER;
    }

    int top() {
      return y - ASCENT;
    }

    int bottom() {
      return y + DESCENT;
    }
  }

  /** Whether a process that stands here waits for something that comes from elsewhere. */
  boolean isWait() {
    return kind.equals("catch");
  }

  public int middleX() {
    return x + width / 2;
  }

  public int middleY() {
    return y + height / 2;
  }

  /** The corners of a gateway. */
  public String corners() {
    return "%d,%d %d,%d %d,%d %d,%d"
        .formatted(middleX(), y, x + width, middleY(), middleX(), y + height, x, middleY());
  }
}
