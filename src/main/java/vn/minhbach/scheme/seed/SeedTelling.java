package vn.minhbach.scheme.seed;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;

/**
 * Tells the trail which seeds have changed. They are loaded before anybody listens; what was not
 * told at that start is told at the next.
 */
@Component
class SeedTelling implements ApplicationRunner {

  private final SeedMapper seeds;
  private final ApplicationEventPublisher events;

  SeedTelling(SeedMapper seeds, ApplicationEventPublisher events) {
    this.seeds = seeds;
    this.events = events;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments args) {
    for (SeedMapper.Untold seed : seeds.lockUntold()) {
      events.publishEvent(
          new SeedLoaded(
              seed.file(),
              seed.told().isEmpty() ? null : seed.told(),
              seed.sha256(),
              Actor.SYSTEM,
              Micros.toInstant(seed.loadedAt())));
    }
    seeds.told();
  }
}
