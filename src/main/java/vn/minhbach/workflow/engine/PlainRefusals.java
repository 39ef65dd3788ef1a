package vn.minhbach.workflow.engine;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLSyntaxErrorException;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
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
 * own text, and what the engine refuses itself in words of ours. The engine would wrap it in words
 * of its own and answer 500. Calls of the house itself get the exception as it is.
 */
final class PlainRefusals extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);

  /** As the engine speaks of a task of a unit that is not in the officer's area. */
  private static final String NO_TENANT = "belongs to no authenticated tenant";

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
        throw new WebApplicationException(text(refused.code(), refused.args()), e, CONFLICT);
      }
      WebApplicationException known = known(e);
      if (known != null) {
        throw known;
      }
      if (!(e instanceof BadUserRequestException)) {
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

  /** What the engine itself refuses in its own English, in ours; null for a fault. */
  private WebApplicationException known(RuntimeException e) {
    boolean foreign = String.valueOf(e.getMessage()).contains(NO_TENANT);
    if (e instanceof AuthorizationException || foreign) {
      return new WebApplicationException(text("workflow.notYours"), e, FORBIDDEN);
    }
    if (e instanceof TaskAlreadyClaimedException) {
      return new WebApplicationException(text("workflow.claimed"), e, CONFLICT);
    }
    boolean unreadable =
        Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
            .anyMatch(SQLSyntaxErrorException.class::isInstance);
    return unreadable
        ? new WebApplicationException(text("workflow.malformedQuery"), e, BAD_REQUEST)
        : null;
  }

  private String text(String code, Object... args) {
    return texts.getMessage("refused." + code, args, code, VIETNAMESE);
  }
}
