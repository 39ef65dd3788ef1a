package vn.minhbach.audit;

import java.util.Collection;
import java.util.List;

<<<<<<< HEAD
/** Checks streams of the trail against themselves. */
public interface Trails {

  /** The streams among these that are empty, have a gap, or whose hashes do not follow from one another. */
=======
/** Tells the gate before money whether what the trail says can be relied on. */
public interface Trails {

  /**
   * The streams among these whose entries are not gap-free, or not chained by the hash of the one before; a stream without any
   * entry is broken too. Few statements for all of them.
   *
   * @param streams as {@link Fact#stream()} names them
   */
>>>>>>> 18e49071518656d6e654a8dbb1e64b6eafddfdf2
  List<String> broken(Collection<String> streams);
}
