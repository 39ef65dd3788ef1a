package vn.minhbach.workflow;

import java.util.List;

/**
 * Hears which cases a chunk is about to wake, inside the chunk's transaction and before the first of them is woken. A service
 * task behind the message is called once per case; what it needs is read here for all of them at once.
 */
public interface ChunkListener {

  /**
   * Called before the message is delivered.
   *
   * @param message name of the message, as {@code decision.made}
   * @param caseNumbers the cases of the chunk
   */
  void before(String message, List<String> caseNumbers);
}
