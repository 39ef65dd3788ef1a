package vn.minhbach.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.minhbach.shared.Actor;

/**
 * Keeps who did what over the whole life of a case and refuses acts that one person must not join:
 * whoever took a case in does not verify it; the neighbourhood head who confirmed it does not key
 * it in; whoever took in, confirmed or verified does not vote on, sign, appraise or decide it;
 * whoever prepared the money does not release it. Persons are compared, not accounts.
 */
public interface FourEyes {

  /**
   * Refuses if the actor's person has done, in any of the cases, something that excludes the act;
   * else records the act for all of them, in one statement.
   *
   * @throws vn.minhbach.shared.Refused code {@code fourEyes.<ACT>}, saying how many cases, which
   *     earlier act, and who can help
   */
  void act(Collection<String> caseNumbers, Act act, Actor actor);

  /**
   * Refuses as {@link #act} would and records nothing: for what is entered before a step is taken.
   */
  void check(Collection<String> caseNumbers, Act act, Actor actor);

  /**
   * The cases among these in which the person may not do the act, with the earlier act that
   * excludes it.
   */
  Map<String, Act> excluded(Collection<String> caseNumbers, Act act, String person);

  /** The earlier acts that exclude an act. */
  Set<Act> excludedBy(Act act);
}
