package vn.minhbach.audit;

import java.time.Instant;
import java.util.Map;
import vn.minhbach.shared.Actor;

/**
 * Something that has happened and changed a state. Stages publish facts as records through Spring's
 * event publisher, inside the transaction of the change; the trail appends them there. A fact holds
 * ids, counts, findings and hashes, never the name, number, address, phone or account of a person.
 */
public interface Fact {

  /**
   * The stream that tells this life: {@code case:00121-21-000042}, {@code list:17}, {@code
   * sitting:...}.
   */
  String stream();

  Actor actor();

  /** When it happened, which an officer may report later than it was recorded. */
  Instant happenedAt();

  /**
   * Personal fields to which the entry commits without showing them, by field name. The entry keeps
   * a salted hash of each; the salt stands apart and can be deleted.
   */
  default Map<String, String> personal() {
    return Map.of();
  }

  /** The article on which it rests, or null. */
  default String legalBasis() {
    return null;
  }
}
