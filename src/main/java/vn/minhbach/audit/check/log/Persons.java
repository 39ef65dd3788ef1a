package vn.minhbach.audit.check.log;

import java.util.HashMap;
import java.util.Map;
import vn.minhbach.audit.check.found.Findings;

/**
 * Which human being is behind an account, as the entries say. An account of which none says it is a
 * person of its own, and none is of two.
 */
public final class Persons {

  private final Map<String, String> byAccount = new HashMap<>();
  private final Findings findings;

  public Persons(Findings findings) {
    this.findings = findings;
  }

  public void take(LogEntry entry) {
    if (entry.person() == null || entry.isOfMachine()) {
      return;
    }
    String first = byAccount.putIfAbsent(entry.officer(), entry.person());
    if (first != null && !first.equals(entry.person())) {
      findings.add(
          entry.at(), entry.subject(), "accountOfTwo", entry.officer(), first, entry.person());
    }
  }

  /** Who did what the entry says. */
  public String of(LogEntry entry) {
    return entry.person() == null ? of(entry.officer()) : entry.person();
  }

  /** Who is behind an account. */
  public String of(String account) {
    return byAccount.getOrDefault(account, account(account));
  }

  /** An account as a person of its own. */
  public static String account(String account) {
    return "account:" + account;
  }
}
