package vn.minhbach.access;

/**
 * One act that a person has done in the life of a case.
 *
 * @param person the human being, not the account
 */
public record ActDone(String caseNumber, Act act, String person) {}
