package vn.minhbach.workflow.clock;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The only source of time: the office's own zone, whatever the machine says. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  @Bean
  @Profile("!demo")
  Clock clock() {
    return Clock.system(HANOI);
  }

  @Bean
  @Profile("demo")
  DemoClock demoClock() {
    return new DemoClock(Clock.system(HANOI), HANOI);
  }
}
