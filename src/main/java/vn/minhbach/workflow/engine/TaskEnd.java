package vn.minhbach.workflow.engine;

import java.util.List;

/** Is told of tasks that are completed or gone, before the transaction commits. */
public interface TaskEnd {

  /** At most {@link vn.minhbach.shared.Chunks#VALUES} at a time. */
  void ended(List<String> tasks);
}
