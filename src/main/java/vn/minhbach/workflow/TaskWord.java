package vn.minhbach.workflow;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a task is called in Tasklist, for texts: {@code task.<id>}. */
final class TaskWord {

  private TaskWord() {}

  static MessageSourceResolvable of(String task) {
    return new DefaultMessageSourceResolvable(new String[] {"task." + task}, task);
  }
}
