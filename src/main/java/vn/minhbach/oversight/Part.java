package vn.minhbach.oversight;

import java.util.Collection;
import java.util.Set;
import vn.minhbach.shared.Sum;

/**
 * One part of a control total.
 *
 * @param part outcome or state, as the stage calls it
 * @param dong đồng; 0 where a stage knows no money yet
 */
record Part(String part, long people, long dong) {

  static Sum sum(Collection<Part> parts) {
    return parts.stream().map(part -> new Sum(part.people, part.dong)).reduce(Sum.NONE, Sum::plus);
  }

  static Sum sum(Collection<Part> parts, Set<String> named) {
    return sum(parts.stream().filter(part -> named.contains(part.part)).toList());
  }
}
