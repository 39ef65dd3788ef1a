package vn.minhbach.committee.vote;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the council concluded about a case. */
public enum Result {
  PROPOSED("proposed"),
  NOT_PROPOSED("notProposed"),
  /** No quorum for this case or no majority either way: the case waits for another sitting. */
  DEFERRED("deferred");

  private final String word;

  Result(String word) {
    this.word = word;
  }

  /** The word used by the API and by the case's process. */
  @JsonValue
  public String word() {
    return word;
  }
}
