package vn.minhbach.intake.list.letters;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the Vietnamese letters of a text are written down. */
public enum Lettering {
  UNICODE {
    @Override
    String letters(String text) {
      return text;
    }
  },
  TCVN3 {
    @Override
    String letters(String text) {
      return Tcvn3.letters(text);
    }
  },
  VNI {
    @Override
    String letters(String text) {
      return Vni.letters(text);
    }
  },
  BROKEN_UTF8 {
    @Override
    String letters(String text) {
      return BrokenUtf8.letters(text);
    }
  };

  private static final List<Lettering> OLD = List.of(TCVN3, VNI, BROKEN_UTF8);

  /** Letters of Vietnamese that no old font has, and marks by themselves. */
  private static final Pattern UNICODE_ALONE =
      Pattern.compile(
          "[\u0300-\u036F\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]");

  /**
   * The text in composed Unicode letters; null where it holds a sign that this lettering does not
   * have.
   */
  abstract String letters(String text);

  /**
   * The text in composed Unicode letters. A text that cannot have been written in this lettering is
   * read in the one in which it makes sense.
   */
  public String read(String text) {
    if (isPlain(text)) {
      return text;
    }
    if (isUnicodeAlone(text)) {
      return composed(text);
    }
    if (this != UNICODE) {
      String letters = letters(text);
      if (letters != null) {
        return composed(letters);
      }
    }
    return isReadIn(UNICODE, text)
        ? composed(text)
        : OLD.stream()
            .filter(old -> isReadIn(old, text))
            .findFirst()
            .map(old -> composed(old.letters(text)))
            .orElseGet(() -> composed(text));
  }

  /**
   * The lettering in which most of these texts make sense and in no other; Unicode when nothing
   * speaks against it.
   */
  public static Lettering of(Collection<String> texts) {
    Map<Lettering, Integer> votes = new EnumMap<>(Lettering.class);
    for (String text : texts) {
      if (!isPlain(text)) {
        vote(text, votes);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() > votes.getOrDefault(UNICODE, 0))
        .map(Map.Entry::getKey)
        .orElse(UNICODE);
  }

  private static void vote(String text, Map<Lettering, Integer> votes) {
    if (isUnicodeAlone(text)) {
      votes.merge(UNICODE, 1, Integer::sum);
      return;
    }
    List<Lettering> readable =
        Stream.of(values()).filter(lettering -> isReadIn(lettering, text)).toList();
    if (readable.size() == 1) {
      votes.merge(readable.get(0), 1, Integer::sum);
    } else if (!readable.contains(UNICODE)) {
      readable.forEach(lettering -> votes.merge(lettering, 1, Integer::sum));
    }
  }

  private static boolean isReadIn(Lettering lettering, String text) {
    String letters = lettering.letters(text);
    return letters != null && Syllables.areVietnamese(composed(letters));
  }

  private static boolean isUnicodeAlone(String text) {
    return UNICODE_ALONE.matcher(text).find();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
