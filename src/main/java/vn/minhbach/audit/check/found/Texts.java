package vn.minhbach.audit.check.found;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The check's sentences in one language. */
public final class Texts {

  private static final int MOST = 300;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private final Locale locale;
  private final ResourceBundle bundle;
  private final ResourceBundle facts;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = bundle("messages/check", locale);
    this.facts = bundle("messages/oversight", locale);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param language {@code vi} or {@code en}
   * @throws java.util.MissingResourceException for any other
   */
  public static Texts in(String language) {
    return new Texts(Locale.forLanguageTag(language));
  }

  /**
   * The sentence under a key; numbers are written without points, facts and constants as their
   * words.
   */
  public String say(String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(arguments[i]);
    }
    return new MessageFormat(bundle.getString("check." + key), locale).format(words);
  }

  /** Text of others on one line and not too long: nobody writes lines of a report with it. */
  static String plain(String text) {
    if (text == null) {
      return null;
    }
    String begin = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    return UNSEEN.matcher(begin).replaceAll("\uFFFD");
  }

  private String word(Object argument) {
    String word = plain(String.valueOf(argument));
    String fact = "oversight.fact." + word;
    if (facts.containsKey(fact)) {
      return facts.getString(fact);
    }
    String key = "check.word." + word;
    return argument instanceof Enum<?> && bundle.containsKey(key) ? bundle.getString(key) : word;
  }
}
