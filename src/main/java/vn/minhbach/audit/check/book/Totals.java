package vn.minhbach.audit.check.book;

import vn.minhbach.audit.check.found.Findings;

/** Compares what was stated about one thing with what its cases add up to. */
record Totals(String subject, Findings findings) {

  /**
   * @param entry that states it; null when nothing states it, which is then not compared
   */
  void same(Long entry, String code, long stated, long found) {
    if (entry != null && stated != found) {
      findings.add(entry, subject, code, subject, stated, found);
    }
  }

  void same(Long entry, String code, Sum stated, Sum found) {
    if (entry != null && !stated.equals(found)) {
      findings.add(
          entry,
          subject,
          code,
          subject,
          stated.people() + " / " + stated.dong(),
          found.people() + " / " + found.dong());
    }
  }

  void wrong(Long entry, String code, Object... arguments) {
    findings.add(entry, subject, code, arguments);
  }
}
