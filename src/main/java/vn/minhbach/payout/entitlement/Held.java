package vn.minhbach.payout.entitlement;

/** Why an entitlement is not paid for now. */
public enum Held {
  /** The person has another one under the same cash regime. */
  DUPLICATE_PERSON,
  /** An officer stopped it, with a reason. */
  BY_OFFICER
}
