package vn.minhbach.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;

/** The door opens when those are known who may go through it. */
class AccountsFirstTest {

  /** Spring Boot starts its server as many phases below this as this is below the last. */
  private static final int GRACEFUL = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE;

  @Test
  void accounts_are_made_before_the_server_listens() {
    int server = GRACEFUL - (Integer.MAX_VALUE - GRACEFUL);
    assertThat(AccountsFirst.BEFORE_SERVER).isLessThan(server);
  }
}
