package vn.minhbach.payout;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Sha256;

/**
 * Keeps why an officer did not release a run or held a case's money. Free text could name a person,
 * so the trail carries its hash, and the words stay here whatever becomes of the run or case.
 */
@Component
class Reasons {

  private final ReasonMapper mapper;
  private final Clock clock;

  Reasons(ReasonMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Keeps the words.
   *
   * @param subject number of a run or case
   * @return their hash
   */
  String keep(String subject, String reason, Actor actor) {
    mapper.insert(subject, reason, actor.person(), Micros.of(clock.instant()));
    return Sha256.hex(reason);
  }

  /** The newest words about each of these; one about which nobody wrote is absent. */
  Map<String, String> newest(Collection<String> subjects) {
    Map<String, String> newest = new HashMap<>();
    for (List<String> chunk : Chunks.of(subjects, Chunks.VALUES)) {
      mapper.newest(chunk).forEach(row -> newest.put(row.subject(), row.reason()));
    }
    return newest;
  }
}
