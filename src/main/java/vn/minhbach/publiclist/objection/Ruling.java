package vn.minhbach.publiclist.objection;

/** What an official makes of an objection at triage. */
enum Ruling {
  /** It states facts: looked into, and the case is held until then. */
  HOLD,
  /** Looked into, and holds nobody. */
  INVESTIGATE,
  /** States nothing that could be looked into: noted. */
  NOTE,
  /** Belongs to another procedure. */
  REFER,
  /** Says what another one has said already. */
  JOIN
}
