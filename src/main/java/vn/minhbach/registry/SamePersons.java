package vn.minhbach.registry;

import java.util.List;
import vn.minhbach.shared.Actor;

/** Carries out what officers decided about persons who may be one. */
public interface SamePersons {

  /**
   * Two persons about whom an officer decided.
   *
   * @param earlier person of the earlier application, who is kept where both are one
   */
  record Pair(long earlier, long later) {}

  /**
   * Both are one: the later stands for the earlier from now on. Publishes one {@link PersonsJoined}
   * for all.
   */
  void join(List<Pair> pairs, Actor actor);

  /** They are two, as before; that somebody decided so is told to the trail. */
  void distinct(List<Pair> pairs, Actor actor);
}
