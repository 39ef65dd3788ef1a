package vn.minhbach.audit.log;

/** Publishes what is committed at once, for tests of other packages. */
public final class Clerk {

  private final LogClerk clerk;

  public Clerk(LogClerk clerk) {
    this.clerk = clerk;
  }

  public void work() {
    clerk.work();
  }

  /** From now on nothing is numbered and published. */
  public void rest() {
    clerk.stop();
  }

  /** Goes on as in a running office. */
  public void goOn() {
    clerk.start();
  }
}
