package vn.minhbach;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** A field of the request that does not keep its rule; the value itself is not repeated. */
record InvalidField(String field, String message) {

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
