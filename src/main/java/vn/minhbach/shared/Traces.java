package vn.minhbach.shared;

import java.util.Arrays;

/** Prints where an exception came from, and none of its words: a database quotes values in them. */
public final class Traces {

  private static final int FRAMES = 25;

  private Traces() {}

  public static String withoutMessages(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      text.append(t.getClass().getName());
      Arrays.stream(t.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> text.append("\n  at ").append(frame));
      text.append('\n');
    }
    return text.toString();
  }
}
