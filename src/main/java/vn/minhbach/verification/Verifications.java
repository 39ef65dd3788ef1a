package vn.minhbach.verification;

import java.util.Collection;
import java.util.Map;

/** Tells later stages how cases were verified. */
public interface Verifications {

  /**
   * The last verification of each case, by case number; a case that was never verified is absent.
   * One statement.
   */
  Map<String, Verified> of(Collection<String> caseNumbers);
}
