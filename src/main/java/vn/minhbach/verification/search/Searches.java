package vn.minhbach.verification.search;

import jakarta.servlet.http.HttpSession;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What an officer has sought since logging in, under names that say nothing; the last few. */
final class Searches {

  private static final String KEPT = Searches.class.getName();
  private static final int MOST = 20;

  private Searches() {}

  /** Keeps the term and gives the name under which it is kept. */
  static String keep(HttpSession session, String term) {
    String name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    Map<String, String> kept = new LinkedHashMap<>(of(session));
    if (kept.size() >= MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(name, term);
    session.setAttribute(KEPT, kept);
    return name;
  }

  /** The term, or null when it is no longer kept. */
  static String term(HttpSession session, String name) {
    return name == null ? null : of(session).get(name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> of(HttpSession session) {
    Map<String, String> kept = (Map<String, String>) session.getAttribute(KEPT);
    return kept == null ? Map.of() : kept;
  }
}
