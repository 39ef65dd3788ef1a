package vn.minhbach.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks streams of the trail against themselves. */
public interface Trails {

  /**
   * The streams among these that are empty, have a gap, or whose hashes do not follow from one
   * another.
   */
  List<String> broken(Collection<String> streams);

  /**
   * The streams in which no such fact says this.
   *
   * @param fact its name
   * @param field of its content
   * @param said what the field is to say, by stream
   */
  List<String> silent(String fact, String field, Map<String, String> said);
}
