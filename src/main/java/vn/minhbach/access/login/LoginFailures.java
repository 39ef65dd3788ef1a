package vn.minhbach.access.login;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.access.Officers;
import vn.minhbach.shared.Actor;

/**
 * Tells the trail of logins that failed. Those that the throttle did not even read are not told
 * again: the ones before them are, and a flood of them must not fill the trail.
 */
@Component
class LoginFailures {

  private static final int TRIES = 4;

  private final Officers officers;
  private final ApplicationEventPublisher facts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LoginFailures(
      Officers officers,
      ApplicationEventPublisher facts,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.officers = officers;
    this.facts = facts;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    String typed = OfficerLogin.userName(event.getAuthentication().getName());
    String user = officers.isKnown(typed) ? typed : "";
    boolean locked = event instanceof AuthenticationFailureLockedEvent;
    LoginFailed fact = new LoginFailed(user, locked, Actor.SYSTEM, clock.instant());
    for (int attempt = 1; ; attempt++) {
      try {
        transaction.executeWithoutResult(status -> facts.publishEvent(fact));
        return;
      } catch (ConcurrencyFailureException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
