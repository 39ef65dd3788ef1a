package vn.minhbach.intake.list.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The letters of the fonts VNI-Times and their like: a vowel, and behind it a sign for its marks.
 */
final class Vni {

  private static final String HORN = "\u031B";
  private static final Map<Character, String> TONES =
      Map.of('ù', "\u0301", 'ø', "\u0300", 'û', "\u0309", 'õ', "\u0303", 'ï', "\u0323");
  private static final Map<Character, String> ROOFS =
      Map.of(
          'â',
          "\u0302",
          'á',
          "\u0302\u0301",
          'à',
          "\u0302\u0300",
          'å',
          "\u0302\u0309",
          'ã',
          "\u0302\u0303",
          'ä',
          "\u0302\u0323");
  private static final Map<Character, String> BOWLS =
      Map.of(
          'ê',
          "\u0306",
          'é',
          "\u0306\u0301",
          'è',
          "\u0306\u0300",
          'ú',
          "\u0306\u0309",
          'ü',
          "\u0306\u0303",
          'ë',
          "\u0306\u0323");

  /** Signs that are a letter of their own; ô and ö may carry a tone behind them. */
  private static final Map<Character, String> SINGLES =
      Map.of(
          'ô',
          "o" + HORN,
          'ö',
          "u" + HORN,
          'ñ',
          "đ",
          'í',
          "í",
          'ì',
          "ì",
          'æ',
          "ỉ",
          'ó',
          "ĩ",
          'ò',
          "ị",
          'î',
          "ỵ");

  private static final Map<Character, Map<Character, String>> MARKS = new HashMap<>();

  static {
    for (char vowel : "aeouyôö".toCharArray()) {
      MARKS.put(vowel, new HashMap<>(TONES));
    }
    for (char vowel : "aeo".toCharArray()) {
      MARKS.get(vowel).putAll(ROOFS);
    }
    MARKS.get('a').putAll(BOWLS);
  }

  private Vni() {}

  /** The letters, taken apart into bases and marks, or null if a sign is none of these fonts. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char small = Character.toLowerCase(c);
      String letter = small < 0x80 ? String.valueOf(small) : SINGLES.get(small);
      if (letter == null) {
        return null;
      }
      letters.append(Character.isUpperCase(c) ? letter.toUpperCase(Locale.ROOT) : letter);
      String mark = i + 1 < text.length() ? mark(small, text.charAt(i + 1)) : null;
      if (mark != null) {
        letters.append(mark);
        i++;
      }
    }
    return letters.toString();
  }

  private static String mark(char vowel, char sign) {
    return MARKS.getOrDefault(vowel, Map.of()).get(Character.toLowerCase(sign));
  }
}
