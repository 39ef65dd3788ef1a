package vn.minhbach.verification;

import java.util.Collection;
import vn.minhbach.shared.Actor;

/** What ends with the verification of cases, in its transaction. */
public interface AtVerification {

  void verified(Collection<String> caseNumbers, Actor actor);
}
