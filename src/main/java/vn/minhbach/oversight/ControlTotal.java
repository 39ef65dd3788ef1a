package vn.minhbach.oversight;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.shared.Sum;

/**
 * A whole and the parts that must make it up, people and đồng alike.
 *
 * @param name the stage that the total controls
 */
public record ControlTotal(String name, Sum whole, Map<String, Sum> parts, boolean balanced) {

  static ControlTotal of(String name, Sum whole, Map<String, Sum> parts) {
    Sum all = parts.values().stream().reduce(Sum.NONE, Sum::plus);
    return new ControlTotal(name, whole, new LinkedHashMap<>(parts), all.equals(whole));
  }
}
