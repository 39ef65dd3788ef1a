package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * The submission of one list.
 *
 * @param number as {@code 00121-T21-0001}, business key of its process
 * @param people lines as prepared, control total
 * @param dong their sum in đồng, control total
 * @param preparedAt microseconds UTC
 * @param appraisedAt microseconds UTC, null until then
 */
record Dossier(
    String number,
    String unit,
    String scheme,
    DossierState state,
    int people,
    long dong,
    long preparedAt,
    Long appraisedAt) {

  UnitCode ward() {
    return new UnitCode(unit);
  }

  /** Since when it waits for a signature: the ward chair's, then the leader's. */
  Instant waitsSince() {
    return Micros.toInstant(appraisedAt == null ? preparedAt : appraisedAt);
  }

  /** Refuses unless the dossier waits for this step. */
  Dossier waiting(DossierState expected) {
    if (state != expected) {
      throw new Refused("decision.otherStep", number);
    }
    return this;
  }
}
