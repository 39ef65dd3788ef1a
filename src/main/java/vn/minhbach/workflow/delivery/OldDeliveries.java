package vn.minhbach.workflow.delivery;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;

/**
 * Forgets at each start what was delivered long ago: no job runs a second time after so many days.
 */
@Component
class OldDeliveries implements ApplicationRunner {

  private static final Duration KEPT = Duration.ofDays(31);

  private final ToldMapper told;
  private final Clock clock;

  OldDeliveries(ToldMapper told, Clock clock) {
    this.told = told;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments args) {
    told.forgetBefore(Micros.of(clock.instant().minus(KEPT)));
  }
}
