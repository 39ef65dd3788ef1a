package vn.minhbach.intake;

/**
 * Told inside the transaction when a case reaches an end. Not a fact of the trail: the stage that
 * ended it tells that.
 */
public record CaseClosed(String caseNumber, CaseState state) {}
