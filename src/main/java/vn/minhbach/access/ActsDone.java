package vn.minhbach.access;

import java.util.Collection;
import java.util.List;

/**
 * Who did what in cases, for the gate before money, which looks at four eyes once more over the
 * whole life.
 */
public interface ActsDone {

  /** Every act recorded for these cases, in no order; one statement per thousand cases. */
  List<ActDone> of(Collection<String> caseNumbers);
}
