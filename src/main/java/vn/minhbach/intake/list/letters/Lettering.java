package vn.minhbach.intake.list.letters;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  };

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
        : Stream.of(TCVN3, VNI)
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
    int unicode = votes.getOrDefault(UNICODE, 0);
    int tcvn3 = votes.getOrDefault(TCVN3, 0);
    int vni = votes.getOrDefault(VNI, 0);
    if (tcvn3 > unicode && tcvn3 >= vni) {
      return TCVN3;
    }
    return vni > unicode ? VNI : UNICODE;
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

  /**
   * True if a letter stands there that old fonts do not have: those of Vietnamese, or marks by
   * themselves.
   */
  private static boolean isUnicodeAlone(String text) {
    return text.chars().anyMatch(c -> c > 0xFF && Character.isLetter(c) || c >= 0x300 && c < 0x370);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
