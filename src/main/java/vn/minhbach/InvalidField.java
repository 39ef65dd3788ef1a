package vn.minhbach;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** A field of the request that does not keep its rule; the value itself is not repeated. */
record InvalidField(String field, String message) {

  static List<InvalidField> of(BindException invalid) {
    return invalid.getAllErrors().stream()
        .map(
            e ->
                new InvalidField(
                    e instanceof FieldError f ? f.getField() : "", e.getDefaultMessage()))
        .toList();
  }

  static List<InvalidField> of(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(
            parameter ->
                parameter.getResolvableErrors().stream()
                    .map(MessageSourceResolvable::getDefaultMessage)
                    .map(
                        text ->
                            new InvalidField(
                                parameter.getMethodParameter().getParameterName(), text)))
        .toList();
  }
}
