package vn.minhbach.workflow.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The demonstration's time: read by everyone who is logged in, moved forward by an administrator.
 */
@RestController
@Profile("demo")
class ClockApi {

  /**
   * @param now local time of Hanoi
   */
  record Time(@NotNull LocalDateTime now) {}

  private final DemoTime time;

  ClockApi(DemoTime time) {
    this.time = time;
  }

  @GetMapping("/api/workflow/clock")
  Time now() {
    return new Time(time.now());
  }

  @PutMapping("/api/workflow/clock")
  Time forward(@Valid @RequestBody Time to) {
    time.forward(to.now());
    return now();
  }
}
