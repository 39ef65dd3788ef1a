package vn.minhbach.workflow.identity;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.Page;

/** What the engine's queries do in SQL, for lists that are in memory. */
final class Pages {

  private Pages() {}

  static <T> List<T> cut(List<T> all, Page page) {
    if (page == null) {
      return all;
    }
    int from = Math.min(page.getFirstResult(), all.size());
    return all.subList(from, (int) Math.min((long) from + page.getMaxResults(), all.size()));
  }

  /** {@code %} stands for anything at either end. */
  static boolean like(String pattern, String text) {
    String part = pattern.replace("%", "").toLowerCase(Locale.ROOT);
    return text.toLowerCase(Locale.ROOT).contains(part);
  }
}
