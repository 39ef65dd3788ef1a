package vn.minhbach.oversight;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole and the parts that must make it up, people and đồng alike.
 *
 * @param name the stage that the total controls
 */
record ControlTotal(String name, Sum whole, Map<String, Sum> parts, boolean balanced) {

  static ControlTotal of(String name, Sum whole, Map<String, Sum> parts) {
    long people = parts.values().stream().mapToLong(Sum::people).sum();
    long dong = parts.values().stream().mapToLong(Sum::dong).sum();
    return new ControlTotal(
        name, whole, new LinkedHashMap<>(parts), people == whole.people() && dong == whole.dong());
  }
}
