package vn.minhbach.shared;

/**
 * What the machine says of an application, from best to worst. It proposes and never refuses:
 * {@link #INELIGIBLE} means that the data speak against a stated condition, {@link #REVIEW} that
 * only a person can tell, {@link #ERROR} that the row cannot be read as a person's application.
 */
public enum Outcome {
  ACCEPT,
  REVIEW,
  INELIGIBLE,
  ERROR;

  public Outcome worse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The word used by the API. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
