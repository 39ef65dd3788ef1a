package vn.minhbach.access.administration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the accounts that a start has to make before the server listens: a login in the first
 * moment would be refused as a wrong password.
 */
@Component
class AccountsFirst implements SmartLifecycle {

  /** Below the phase in which the server starts. */
  static final int BEFORE_SERVER = DEFAULT_PHASE - 4096;

  private final ObjectProvider<DemoOfficers> demo;
  private final FirstAdministrator administrator;
  private boolean done;

  AccountsFirst(ObjectProvider<DemoOfficers> demo, FirstAdministrator administrator) {
    this.demo = demo;
    this.administrator = administrator;
  }

  @Override
  public void start() {
    demo.ifAvailable(DemoOfficers::load);
    administrator.make();
    done = true;
  }

  @Override
  public void stop() {
    done = false;
  }

  @Override
  public boolean isRunning() {
    return done;
  }

  @Override
  public int getPhase() {
    return BEFORE_SERVER;
  }
}
