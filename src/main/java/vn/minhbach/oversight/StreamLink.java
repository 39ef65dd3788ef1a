package vn.minhbach.oversight;

import vn.minhbach.shared.CaseNumber;

/**
 * Where the life is shown that a stream of the trail tells.
 *
 * @param kind word as in {@code oversight.kind.case}; null for streams that have no page
 * @param of its number
 */
public record StreamLink(String kind, String of) {

  /** Of a stream as {@code case:00121-21-000042}. */
  public static StreamLink to(String stream) {
    String kind = stream.substring(0, stream.indexOf(':'));
    String of = stream.substring(stream.indexOf(':') + 1);
    return new StreamLink(
        kind.matches("case|list|sitting|posting|objection|dossier|run|recommendation|sample")
            ? kind
            : null,
        of);
  }

  /** Its page; null when it has none. */
  public String page() {
    if (kind == null || kind.equals("case") && !CaseNumber.isOne(of)) {
      return null;
    }
    return (kind.equals("objection") ? "/publiclist/" : "/oversight/") + kind + "s/" + of;
  }
}
