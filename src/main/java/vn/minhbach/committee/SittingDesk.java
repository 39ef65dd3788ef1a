package vn.minhbach.committee;

import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;

/** Finds the sitting on which an act works, and moves it on. */
@Component
class SittingDesk {

  private final SittingMapper mapper;

  SittingDesk(SittingMapper mapper) {
    this.mapper = mapper;
  }

  /** The sitting; refuses when there is none of this number. */
  Sitting find(String number) {
    return mapper.find(number).orElseThrow(() -> new Refused("committee.unknown", number));
  }

  /**
   * As {@link #find}, locked: acts on a sitting queue up here, so that no vote is lost between its
   * state and its writing.
   */
  Sitting lock(String number) {
    return mapper.lock(number).orElseThrow(() -> new Refused("committee.unknown", number));
  }

  void move(Sitting sitting, SittingState to) {
    mapper.setState(sitting.sitting(), to);
  }
}
