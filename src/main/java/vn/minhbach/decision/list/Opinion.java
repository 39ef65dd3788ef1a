package vn.minhbach.decision.list;

/** What the Labour office says of a line. */
public enum Opinion {
  agree,
  disagree,
  sendBack
}
