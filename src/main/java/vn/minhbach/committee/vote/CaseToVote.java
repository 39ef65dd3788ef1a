package vn.minhbach.committee.vote;

/**
 * A case as the council votes on it.
 *
 * @param recommended whether the verification recommends it
 * @param takenOut whether it was taken out of the list by name, to be voted on singly
 */
public record CaseToVote(String caseNumber, boolean recommended, boolean takenOut) {}
