package vn.minhbach.verification;

/**
 * The resolution of one finding of a case, numbered as the case's findings are.
 *
 * @param decidedBy account of the officer whose word it is
 */
record SavedResolution(
    String caseNumber,
    int finding,
    String code,
    String decision,
    String reason,
    String decidedBy) {}
