package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

/**
 * Writes down every look at personal data in a transaction of its own, which has ended before the
 * data are read: a look that cannot be written down is not answered.
 */
@Component
class LookBook implements HandlerInterceptor {

  private static final int TRIES = 6;
  private static final int LONGEST = 60;

  private final CurrentOfficer officers;
  private final ApplicationEventPublisher facts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LookBook(
      CurrentOfficer officers,
      ApplicationEventPublisher facts,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.officers = officers;
    this.facts = facts;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (showsPersons(handler)) {
      write(actor -> new PersonsLookedAt(look(request), subject(request), actor, clock.instant()));
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
    if (showsPersons(handler) && response.getStatus() == HttpStatus.FORBIDDEN.value()) {
      write(actor -> new LookRefused(look(request), subject(request), actor, clock.instant()));
    }
  }

  private static boolean showsPersons(Object handler) {
    return handler instanceof HandlerMethod method
        && (method.hasMethodAnnotation(ShowsPersons.class)
            || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ShowsPersons.class));
  }

  /** Two requests of one officer at the same moment write into one stream, one after the other. */
  private void write(Function<Actor, Fact> fact) {
    Actor actor = actor();
    if (actor == null) {
      return;
    }
    for (int left = TRIES; ; left--) {
      try {
        transaction.executeWithoutResult(none -> facts.publishEvent(fact.apply(actor)));
        return;
      } catch (ConcurrencyFailureException e) {
        if (left == 1) {
          throw e;
        }
      }
    }
  }

  /** Null when nobody is logged in, who is shown nothing. */
  private Actor actor() {
    try {
      Officer officer = officers.require();
      String role = officer.roles().stream().sorted().findFirst().map(Role::name).orElse("none");
      return new Actor(officer.user(), officer.person(), role, officer.unit().value());
    } catch (Refused nobody) {
      return null;
    }
  }

  private static String look(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return request.getMethod() + " " + pattern;
  }

  @SuppressWarnings("unchecked")
  private static String subject(HttpServletRequest request) {
    Map<String, String> parts =
        (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (parts == null || parts.isEmpty()) {
      return null;
    }
    String numbers = String.join("/", new TreeMap<>(parts).values());
    String plain = numbers.replaceAll("[^0-9A-Za-z./-]", "_");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
