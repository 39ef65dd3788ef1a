package vn.minhbach.audit;

import java.util.Collection;
import java.util.List;

/** Tells the gate before money whether what the trail says can be relied on. */
public interface Trails {

  /**
   * The streams among these whose entries are not gap-free, or not chained by the hash of the one before; a stream without any
   * entry is broken too. Few statements for all of them.
   *
   * @param streams as {@link Fact#stream()} names them
   */
  List<String> broken(Collection<String> streams);
}
