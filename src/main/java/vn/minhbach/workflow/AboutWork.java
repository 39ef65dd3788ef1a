package vn.minhbach.workflow;

import java.util.Collection;
import java.util.List;

/**
 * What a stage tells of the cases or lists that a process carries, so that the names of tasks and
 * the list of tasks say what is about what. Codes and counts alone: no name of a person.
 */
public interface AboutWork {

  /** Key of the process, as {@code committee-session}. */
  String process();

  /** Those of the numbers that the stage knows, in no order. One statement. */
  List<Work> of(Collection<String> keys);
}
