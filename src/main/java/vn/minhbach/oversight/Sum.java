package vn.minhbach.oversight;

import java.util.Collection;
import java.util.Set;

/** People and đồng of one side of a control total. */
record Sum(long people, long dong) {

  static Sum of(Collection<Part> parts) {
    return new Sum(
        parts.stream().mapToLong(Part::people).sum(), parts.stream().mapToLong(Part::dong).sum());
  }

  static Sum of(Collection<Part> parts, Set<String> named) {
    return of(parts.stream().filter(p -> named.contains(p.part())).toList());
  }
}
