package vn.minhbach;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Calls the fields of requests by the office's words: programs read {@code lines[0].on}, people
 * "ngày (dòng 1)". The words are {@code field.<name>}.
 */
@Component
class FieldWords {

  private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");

  private final MessageSource texts;

  FieldWords(MessageSource texts) {
    this.texts = texts;
  }

  /** What is wrong with each field of the form. */
  List<InvalidField> of(BindException invalid, boolean isApi, Locale language) {
    return invalid.getAllErrors().stream().map(error -> of(error, isApi, language)).toList();
  }

  private InvalidField of(ObjectError error, boolean isApi, Locale language) {
    if (error instanceof FieldError field) {
      return field.contains(TypeMismatchException.class)
          ? of(Unreadable.of(field), isApi, language)
          : new InvalidField(field.getField(), field.getDefaultMessage());
    }
    return new InvalidField("", error.getDefaultMessage());
  }

  /**
   * What is wrong with the field, as its sentence in the reader's language. People write days as
   * offices do, programs as ISO does.
   */
  InvalidField of(Unreadable unreadable, boolean isApi, Locale language) {
    Object[] choices = {unreadable.choices()};
    String key = unreadable.key();
    String form = key.equals("date") && !isApi ? "day" : key;
    return new InvalidField(
        unreadable.field(), texts.getMessage("form." + form, choices, language));
  }

  String join(List<InvalidField> fields, Locale language) {
    return fields.stream()
        .map(one -> (word(one.field(), language) + " " + one.message()).strip())
        .sorted()
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String word(String field, Locale language) {
    String name = field.substring(field.lastIndexOf('.') + 1);
    String bare = PLACE.matcher(name).replaceAll("");
    String word = texts.getMessage("field." + bare, null, bare, language);
    Matcher place = PLACE.matcher(field);
    return place.find() ? word + texts.getMessage("inLine", row(place), language) : word;
  }

  private static Object[] row(Matcher place) {
    return new Object[] {String.valueOf(Integer.parseInt(place.group(1)) + 1)};
  }
}
