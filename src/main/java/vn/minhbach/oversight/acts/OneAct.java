package vn.minhbach.oversight.acts;

import vn.minhbach.shared.CaseNumber;

/**
 * Something that an officer did.
 *
 * @param stream whose trail it stands in
 * @param recordedAt UTC microseconds
 */
record OneAct(String stream, int number, long recordedAt) {

  public String of() {
    return stream.substring(stream.indexOf(':') + 1);
  }

  /** Word for what it was done to, as in {@code oversight.kind.case}; null for other streams. */
  public String kind() {
    String kind = stream.substring(0, stream.indexOf(':'));
    return kind.matches("case|list|sitting|posting|dossier|run") ? kind : null;
  }

  /** Its page; null when it has none. */
  public String page() {
    String kind = kind();
    if (kind == null || kind.equals("case") && !CaseNumber.isOne(of())) {
      return null;
    }
    return "/oversight/" + kind + "s/" + of();
  }
}
