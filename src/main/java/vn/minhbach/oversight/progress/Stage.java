package vn.minhbach.oversight.progress;

import java.util.Set;

/** The stages of a case as bars show them; a case is in exactly one. */
enum Stage {
  verification("WAITING_OTHER_WARD", "TO_VERIFY"),
  committee("VERIFIED", "IN_SITTING"),
  publiclist("PROPOSED", "POSTED", "HALTED"),
  decision("NOT_PROPOSED", "TO_SUBMIT", "IN_DOSSIER"),
  payout("APPROVED", "IN_RUN"),
  paid("PAID"),
  ended("REFUSED", "WITHDRAWN", "REFERRED");

  private final Set<String> states;

  Stage(String... states) {
    this.states = Set.of(states);
  }

  boolean holds(String state) {
    return states.contains(state);
  }
}
