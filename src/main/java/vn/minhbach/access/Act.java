package vn.minhbach.access;

/** What a person can have done in the life of a case, as far as four eyes care. */
public enum Act {
  TOOK_IN,
  VERIFIED,
  VOTED,
  SIGNED,
  APPRAISED,
  DECIDED,
  PREPARED_PAYMENT,
  RELEASED_PAYMENT
}
