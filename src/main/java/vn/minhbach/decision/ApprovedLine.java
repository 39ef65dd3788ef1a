package vn.minhbach.decision;

/**
 * A line that a decision approved, as payment reads it.
 *
 * @param proposed whether the ward council had proposed it; the others were approved with a reason,
 *     and never posted
 * @param amount đồng
 */
public record ApprovedLine(String dossier, String caseNumber, boolean proposed, long amount) {}
