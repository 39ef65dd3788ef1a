package vn.minhbach.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which person an application stands for, once people have decided which of them are the same. */
public interface Persons {

  /**
   * For each person the one it now stands for: itself, or the one it was found to be the same as.
   */
  Map<Long, Long> standingFor(Collection<Long> persons);

  /** Everybody who was found to be the same as this person, and the person. */
  List<Long> sameAs(long person);
}
