package vn.minhbach.audit.check.found;

/**
 * Something in an export that cannot be so if everybody kept to the rules.
 *
 * @param entry its number in the log, from 0; null where it is not about one entry
 * @param subject case, list, sitting, posting, dossier, run or file; null where it is about the log
 * @param code what it is, for machines
 * @param sentence what it is, for people
 */
public record Violation(Long entry, String subject, String code, String sentence) {

  /** One line: entry, subject, code, sentence. */
  @Override
  public String toString() {
    String where = entry == null ? "-" : entry.toString();
    return where + "\t" + (subject == null ? "-" : subject) + "\t" + code + "\t" + sentence;
  }
}
