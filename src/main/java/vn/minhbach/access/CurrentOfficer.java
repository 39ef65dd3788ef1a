package vn.minhbach.access;

/** Who is logged in on this thread, by page, API or Tasklist. */
public interface CurrentOfficer {

  /** The officer of this request; refuses when nobody is logged in. */
  Officer require();
}
