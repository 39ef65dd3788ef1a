package vn.minhbach.access;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a person can have done in the life of a case, as far as four eyes care. */
public enum Act {
  TOOK_IN,
  CONFIRMED,
  VERIFIED,
  VOTED,
  SIGNED,
  APPRAISED,
  DECIDED,
  PREPARED_PAYMENT,
  RELEASED_PAYMENT;

  /** What offices call the act, in the reader's language; an argument for refusals. */
  public MessageSourceResolvable word() {
    return new DefaultMessageSourceResolvable(new String[] {"act." + name()}, name());
  }
}
