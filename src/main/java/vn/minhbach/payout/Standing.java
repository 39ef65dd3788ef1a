package vn.minhbach.payout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.registry.Persons;

/** For whom entitlements stand, now that people may have been found to be the same. */
@Component
class Standing {

  private final Persons persons;

  Standing(Persons persons) {
    this.persons = persons;
  }

  /** The person for whom the entitlement stands now. */
  long of(Entitlement one) {
    return persons.standingFor(List.of(one.person())).get(one.person());
  }

  /** The person for whom each of these stands now. */
  Map<Long, Long> of(Collection<Long> ids) {
    return persons.standingFor(ids);
  }

  /** Those of their persons who stand for another now, with that other. */
  Map<Long, Long> moved(List<Entitlement> entitlements) {
    Map<Long, Long> now =
        new HashMap<>(of(entitlements.stream().map(Entitlement::person).distinct().toList()));
    now.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
    return now;
  }
}
