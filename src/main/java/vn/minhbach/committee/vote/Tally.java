package vn.minhbach.committee.vote;

/**
 * The votes on one case.
 *
 * @param eligible members present who were not out for this case
 * @param abstained eligible members who abstained or handed in no ballot
 */
public record Tally(
    String caseNumber, int eligible, int inFavour, int against, int abstained, Result result) {

  /** The figures without the case: many cases of a list share them. */
  public Tally anonymous() {
    return new Tally("", eligible, inFavour, against, abstained, result);
  }
}
