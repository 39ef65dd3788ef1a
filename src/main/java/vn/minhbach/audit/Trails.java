package vn.minhbach.audit;

import java.util.Collection;
import java.util.List;

/** Checks streams of the trail against themselves. */
public interface Trails {

  /**
   * The streams among these that are empty, have a gap, or whose hashes do not follow from one
   * another.
   */
  List<String> broken(Collection<String> streams);
}
