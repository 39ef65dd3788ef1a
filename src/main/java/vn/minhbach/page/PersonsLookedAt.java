package vn.minhbach.page;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An officer asked for a page, paper or answer that shows personal data of applicants.
 *
 * @param look the address without its numbers, as {@code GET /verification/cases/{caseNumber}}
 * @param subject the numbers in it, as {@code 00121-21-000042}; null where there are none
 */
public record PersonsLookedAt(String look, String subject, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "access:" + actor.officer();
  }
}
