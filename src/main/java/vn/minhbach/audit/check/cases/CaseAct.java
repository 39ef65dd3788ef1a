package vn.minhbach.audit.check.cases;

import java.util.EnumSet;
import java.util.Set;

/**
 * Acts in the life of a case of which one person must not do two, as the office's own table of four
 * eyes has them. The check reads no table of the office; a test compares the two.
 */
public enum CaseAct {
  TOOK_IN,
  CONFIRMED(TOOK_IN),
  VERIFIED(TOOK_IN, CONFIRMED),
  VOTED(TOOK_IN, CONFIRMED, VERIFIED),
  SIGNED(TOOK_IN, CONFIRMED, VERIFIED),
  APPRAISED(TOOK_IN, CONFIRMED, VERIFIED, VOTED, SIGNED),
  DECIDED(TOOK_IN, CONFIRMED, VERIFIED, VOTED, SIGNED, APPRAISED),
  PREPARED_PAYMENT(DECIDED, CONFIRMED, VERIFIED),
  RELEASED_PAYMENT(PREPARED_PAYMENT, TOOK_IN, CONFIRMED, VERIFIED);

  private final Set<CaseAct> excludedBy;

  CaseAct(CaseAct... excludedBy) {
    this.excludedBy = Set.of(excludedBy);
  }

  /** The acts that keep the same person from this one. */
  public Set<CaseAct> excludedBy() {
    return excludedBy;
  }

  /** The acts that must not be of the same person, whichever came first. */
  Set<CaseAct> others() {
    Set<CaseAct> others = EnumSet.noneOf(CaseAct.class);
    for (CaseAct act : values()) {
      if (excludedBy.contains(act) || act.excludedBy.contains(this)) {
        others.add(act);
      }
    }
    return others;
  }
}
