package vn.minhbach.audit.check.cases;

/** Where a case stands, as far as its next step depends on it. */
enum Stage {
  NONE,
  TO_VERIFY,
  VERIFIED,
  IN_SITTING,
  PROPOSED,
  NOT_PROPOSED,
  POSTED,
  CLEARED,
  IN_DOSSIER,
  SUBMITTED,
  APPROVED,
  IN_RUN,
  PAID,
  REFUSED,
  WITHDRAWN,
  REFERRED
}
