package vn.minhbach.audit.check.log;

import java.util.HashMap;
import java.util.Map;

/**
 * Which human being is behind an account, as the entries say. An account of which none says it is a
 * person of its own.
 */
public final class Persons {

  private final Map<String, String> byAccount = new HashMap<>();

  public void take(LogEntry entry) {
    if (entry.person() != null && !entry.isOfMachine()) {
      byAccount.put(entry.officer(), entry.person());
    }
  }

  /** Who did what the entry says. */
  public String of(LogEntry entry) {
    return entry.person() == null ? of(entry.officer()) : entry.person();
  }

  /** Who is behind an account. */
  public String of(String account) {
    return byAccount.getOrDefault(account, "account:" + account);
  }
}
