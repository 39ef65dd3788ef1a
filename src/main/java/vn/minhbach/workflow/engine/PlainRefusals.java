package vn.minhbach.workflow.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.web.context.request.RequestContextHolder;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Traces;

/**
 * What a stage refuses behind a task reaches the web applications as status 409 and the refusal's
 * own text. The engine would wrap it in words of its own and answer 500. Calls of the house itself
 * get the exception as it is.
 */
final class PlainRefusals extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource texts;

  PlainRefusals(MessageSource texts) {
    this.texts = texts;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!fromWebapps()) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      Refused refused = behind(e);
      if (refused != null) {
        throw new WebApplicationException(text(refused), e, Status.CONFLICT);
      }
      if (!(e instanceof AuthorizationException || e instanceof BadUserRequestException)) {
        LOG.error("from a web application: {}", Traces.withoutMessages(e));
      }
      throw e;
    }
  }

  private static boolean fromWebapps() {
    return !Inside.active()
        && Context.getCommandContext() == null
        && RequestContextHolder.getRequestAttributes() != null;
  }

  private static Refused behind(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .findFirst()
        .orElse(null);
  }

  private String text(Refused refused) {
    return texts.getMessage(
        "refused." + refused.code(), refused.args(), refused.code(), VIETNAMESE);
  }
}
