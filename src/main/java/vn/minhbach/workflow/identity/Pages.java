package vn.minhbach.workflow.identity;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/** What the engine's queries do in SQL, for lists that are in memory. */
final class Pages {

  private Pages() {}

  /** The page that the query asks for: it keeps it itself, and the engine hands over none. */
  static <T> List<T> cut(List<T> all, ListQueryParameterObject query) {
    int from = Math.min(query.getFirstResult(), all.size());
    return all.subList(from, (int) Math.min((long) from + query.getMaxResults(), all.size()));
  }

  /** {@code %} stands for anything at either end. */
  static boolean like(String pattern, String text) {
    String part = pattern.replace("%", "").toLowerCase(Locale.ROOT);
    return text.toLowerCase(Locale.ROOT).contains(part);
  }
}
