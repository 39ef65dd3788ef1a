package vn.minhbach.audit.check.cases;

/** Where a case stands, as far as its next step depends on it. */
enum Stage {
  NONE,
  TO_VERIFY,
  VERIFIED,
  IN_SITTING,
  PROPOSED,
  NOT_PROPOSED,
  /** Proposed, and on no list before the authority decides. */
  UNPOSTED,
  POSTED,
  CLEARED,
  IN_DOSSIER,
  SUBMITTED,
  /** Approved, and not payable before its decided list has hung. */
  TO_POST,
  RESULT_POSTED,
  APPROVED,
  IN_RUN,
  PAID,
  REFUSED,
  WITHDRAWN,
  REFERRED
}
