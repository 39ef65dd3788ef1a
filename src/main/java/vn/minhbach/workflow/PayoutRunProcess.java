package vn.minhbach.workflow;

/**
 * The process of one run of payments. Business key: the run's number, which begins with the unit's code.
 */
public interface PayoutRunProcess {

  void start(String key);

  /** Completes the open task of this name, on behalf of the officer who is logged in; refuses when there is none. */
  void complete(String key, String task);
}
