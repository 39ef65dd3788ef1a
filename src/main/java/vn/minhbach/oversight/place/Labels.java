package vn.minhbach.oversight.place;

import java.util.ArrayList;
import java.util.List;

/** Breaks labels into lines, which SVG does not do by itself. */
final class Labels {

  static final int LINE = 14;

  private static final int LETTER = 6;

  private Labels() {}

  /** Written from the top of a box downwards. */
  static List<Shape.Word> top(String text, int x, int y, int width) {
    return from(lines(text, width), x + width / 2, y + LINE + 4);
  }

  /** Written in the middle of a box. */
  static List<Shape.Word> middle(String text, int x, int y, int width, int height) {
    List<String> lines = lines(text, width - 8);
    return from(lines, x + width / 2, y + height / 2 - (lines.size() * LINE) / 2 + LINE - 3);
  }

  private static List<Shape.Word> from(List<String> lines, int x, int y) {
    List<Shape.Word> words = new ArrayList<>();
    for (String line : lines) {
      words.add(new Shape.Word(line, x, y + words.size() * LINE));
    }
    return words;
  }

  private static List<String> lines(String text, int width) {
    int most = Math.max(8, width / LETTER);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
