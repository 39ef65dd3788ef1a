package vn.minhbach.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Orders people as Vietnamese lists do: by given name, then family name, then middle names, each by
 * the alphabet (a ă â b c d đ e ê ...) and, where the letters are alike, by the tone (không, huyền,
 * hỏi, ngã, sắc, nặng).
 */
public final class NameOrder {

  /** Of full names, as written. */
  public static final Comparator<String> BY_GIVEN_NAME = Comparator.comparing(NameOrder::key);

  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
  private static final int LONGEST = 300;

  private NameOrder() {}

  /**
   * A key of at most 300 signs of ASCII; keys compared sign by sign order the names. A word is its
   * letters, then a sign that is smaller than any letter, then its tones.
   */
  public static String key(String fullName) {
    List<String> words = new ArrayList<>(List.of(plain(fullName).split(" ")));
    words.add(0, words.remove(words.size() - 1));
    StringBuilder key = new StringBuilder();
    words.forEach(word -> append(key, word));
    return key.length() > LONGEST ? key.substring(0, LONGEST) : key.toString();
  }

  private static String plain(String fullName) {
    return Normalizer.normalize(fullName == null ? "" : fullName, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}]+", " ")
        .strip();
  }

  private static void append(StringBuilder key, String word) {
    StringBuilder tones = new StringBuilder();
    for (char sign : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      int tone = TONES.indexOf(sign);
      if (tone >= 0) {
        tones.append(tone + 1);
      }
    }
    for (char letter : withoutTones(word).toCharArray()) {
      int place = LETTERS.indexOf(letter);
      key.append(place < 0 ? '~' : (char) ('A' + place));
    }
    key.append('!').append(tones.isEmpty() ? "0" : tones);
  }

  private static String withoutTones(String word) {
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[" + TONES + "]", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
