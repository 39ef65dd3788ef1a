package vn.minhbach.audit.check.log;

/** A field of an entry is not of the kind that the office writes. */
public final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1;

  Malformed(String field) {
    super(field, null, false, false);
  }
}
