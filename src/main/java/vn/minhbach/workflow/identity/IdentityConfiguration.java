package vn.minhbach.workflow.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the engine the identities of {@code access}. Nothing can be written through it, so the
 * engine offers no such thing.
 */
@Component
class IdentityConfiguration extends AbstractProcessEnginePlugin implements SessionFactory {

  private final OfficeIdentities identities;

  IdentityConfiguration(OfficeIdentities identities) {
    this.identities = identities;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setIdentityProviderSessionFactory(this);
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return identities;
  }
}
