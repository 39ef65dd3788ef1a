package vn.minhbach.intake.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.minhbach.registry.identity.Folding;

/**
 * Reads the units that a text names, in their order: announced ones anywhere, bare names between
 * commas or at the end.
 */
final class Mentions {

  static final Pattern PARTS = Pattern.compile("[,;:\\n\\r/|()]+|\\s[-–—]\\s");
  private static final int LONGEST_NAME = 5;

  private final Gazetteer gazetteer;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static List<Mention> in(String text, Gazetteer gazetteer) {
    Mentions mentions = new Mentions(gazetteer);
    List<String> parts =
        PARTS.splitAsStream(text).map(Folding::ascii).filter(p -> !p.isEmpty()).toList();
    for (int i = 0; i < parts.size(); i++) {
      mentions.readPart(parts.get(i).split(" "), i == parts.size() - 1);
    }
    return mentions.found;
  }

  private void readPart(String[] words, boolean isLastPart) {
    int before = found.size();
    int at = 0;
    int end = 0;
    while (at < words.length) {
      int after = readAnnounced(words, at, isLastPart);
      if (after > at) {
        end = after;
      }
      at = Math.max(after, at + 1);
    }
    if (found.size() == before) {
      readBare(words, 0, isLastPart);
    } else if (end < words.length) {
      readBare(words, end, isLastPart);
    }
  }

  /**
   * Reads "quận long biên" and the like; answers where it ends, or {@code at} when nothing is
   * announced there.
   */
  private int readAnnounced(String[] words, int at, boolean isLastPart) {
    for (Map.Entry<String, Level> mark : Level.MARKS) {
      String[] announcing = mark.getKey().split(" ");
      int from = at + announcing.length;
      if (from >= words.length
          || !Arrays.equals(words, at, from, announcing, 0, announcing.length)) {
        continue;
      }
      for (int to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
        String name = join(words, from, to);
        if (gazetteer.knows(mark.getValue(), name)) {
          found.add(new Mention(mark.getValue(), name, true, isLastPart && to == words.length));
          return to;
        }
      }
      if (mark.getKey().length() > 1) {
        found.add(new Mention(mark.getValue(), join(words, from, words.length), false, isLastPart));
        return from;
      }
    }
    return at;
  }

  /** Reads bare names from the end of the words backwards: "giang biên long biên hà nội". */
  private void readBare(String[] words, int from, boolean isLastPart) {
    List<Mention> backwards = new ArrayList<>();
    int to = words.length;
    while (to > from) {
      int start = from;
      while (start < to && !gazetteer.knows(null, join(words, start, to))) {
        start++;
      }
      if (start == to || to - start > LONGEST_NAME) {
        break;
      }
      backwards.add(
          0, new Mention(null, join(words, start, to), true, isLastPart && to == words.length));
      to = start;
    }
    found.addAll(backwards);
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }
}
