package vn.minhbach.registry;

import java.util.Map;

/**
 * Told inside the transaction when an officer decides that persons are one.
 *
 * @param keptOf the person for whom each who was joined now stands
 */
public record PersonsJoined(Map<Long, Long> keptOf) {

  public PersonsJoined {
    keptOf = Map.copyOf(keptOf);
  }
}
