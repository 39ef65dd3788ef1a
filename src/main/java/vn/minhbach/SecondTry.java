package vn.minhbach;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Runs a request again when it met another one in the database: two of them wrote to one case's
 * trail, or locked rows crosswise. The transaction was rolled back as a whole and the input is
 * still there, so nobody needs to be told.
 */
@Component
class SecondTry implements WebMvcRegistrations {

  private static final int TRIES = 4;

  @Override
  public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
    return new RequestMappingHandlerAdapter() {
      @Override
      protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        return new Persistent(method);
      }
    };
  }

  private static final class Persistent extends ServletInvocableHandlerMethod {

    Persistent(HandlerMethod method) {
      super(method);
    }

    @Override
    protected Object doInvoke(Object... arguments) throws Exception {
      for (int attempt = 1; ; attempt++) {
        try {
          return super.doInvoke(arguments);
        } catch (RuntimeException e) {
          if (attempt == TRIES || !metAnother(e)) {
            throw e;
          }
        }
      }
    }

    /** What a stage meets behind a model comes wrapped in the engine's own exceptions. */
    private static boolean metAnother(Throwable thrown) {
      return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
          .anyMatch(ConcurrencyFailureException.class::isInstance);
    }
  }
}
