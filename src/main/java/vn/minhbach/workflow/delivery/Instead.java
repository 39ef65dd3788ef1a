package vn.minhbach.workflow.delivery;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Gives each command of the engine a session of our own in the place of the engine's.
 *
 * @param type the engine's
 */
record Instead(Class<?> type, Supplier<Session> own) implements SessionFactory {

  @Override
  public Class<?> getSessionType() {
    return type;
  }

  @Override
  public Session openSession() {
    return own.get();
  }
}
