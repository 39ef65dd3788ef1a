package vn.minhbach.audit.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The commands' sentences in one language. */
final class Words {

  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * @param language {@code vi} or {@code en}
   * @throws java.util.MissingResourceException for any other
   */
  Words(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.bundle =
        ResourceBundle.getBundle(
            "messages/command",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Numbers are written without points, as they are typed again. */
  String say(String code, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString("command." + code), locale).format(words);
  }
}
