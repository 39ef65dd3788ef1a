package vn.minhbach;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * A field of the request that is not there, or whose value is not of its form.
 *
 * @param form what the value should be, null when there is none
 */
record Unreadable(String field, Class<?> form) {

  /** The field behind the exception, null when it speaks of none. */
  static Unreadable of(Exception thrown) {
    if (thrown instanceof MissingServletRequestParameterException missing) {
      return new Unreadable(missing.getParameterName(), null);
    }
    if (thrown instanceof MissingServletRequestPartException missing) {
      return new Unreadable(missing.getRequestPartName(), null);
    }
    if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
      return new Unreadable(mismatch.getName(), mismatch.getRequiredType());
    }
    if (thrown instanceof HttpMessageNotReadableException
        && thrown.getCause() instanceof JsonMappingException json
        && !json.getPath().isEmpty()) {
      return new Unreadable(path(json), form(json));
    }
    return null;
  }

  /** A field of a form that could not be turned into its type. */
  static Unreadable of(FieldError field) {
    return new Unreadable(
        field.getField(), field.unwrap(TypeMismatchException.class).getRequiredType());
  }

  /** Key of the text that tells the form; {0} are the words of which one is wanted. */
  String key() {
    if (form == null) {
      return "missing";
    }
    if (form == LocalDate.class) {
      return "date";
    }
    if (form == LocalDateTime.class) {
      return "time";
    }
    if (form.isEnum()) {
      return "choice";
    }
    if (form == Boolean.class || form == boolean.class) {
      return "yesNo";
    }
    return form.isPrimitive() || Number.class.isAssignableFrom(form) ? "number" : "other";
  }

  String choices() {
    return form != null && form.isEnum()
        ? Arrays.stream(form.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "))
        : "";
  }

  private static Class<?> form(JsonMappingException json) {
    boolean known =
        json instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null;
    return known ? ((MismatchedInputException) json).getTargetType() : Object.class;
  }

  private static String path(JsonMappingException json) {
    StringBuilder path = new StringBuilder();
    for (Reference step : json.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
