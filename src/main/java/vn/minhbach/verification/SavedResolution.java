package vn.minhbach.verification;

/** The resolution of one finding of a case, numbered as the case's findings are. */
record SavedResolution(
    String caseNumber, int finding, String code, String decision, String reason) {}
