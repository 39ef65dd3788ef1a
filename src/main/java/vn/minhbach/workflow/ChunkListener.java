package vn.minhbach.workflow;

import java.util.List;

/**
 * Is told of a chunk of cases just before its messages are delivered, in the same transaction, so
 * that what the models will ask for each case can be read for all of them at once.
 */
public interface ChunkListener {

  void before(String message, List<String> caseNumbers);
}
