package vn.minhbach.intake.staging;

import org.springframework.stereotype.Component;

/** How far the one check that is being made has come, for those who wait for it. */
@Component
public class CheckProgress {

  private record Now(long list, int rows) {}

  private static final Now NOTHING = new Now(0, 0);

  private volatile Now now = NOTHING;

  void begin(long list) {
    now = new Now(list, 0);
  }

  void checked(int rows) {
    now = new Now(now.list(), rows);
  }

  void end() {
    now = NOTHING;
  }

  /** How many rows of the list have been checked by now; 0 while another one is checked. */
  public int rows(long list) {
    Now seen = now;
    return seen.list() == list ? seen.rows() : 0;
  }
}
