package vn.minhbach.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The engine's tenant of an instance is the unit with which its number begins. The code travels as
 * a transient variable, which is never stored.
 */
public final class UnitTenant implements TenantIdProvider {

  private static final String UNIT = "unit";

  /** The variables with which an instance of this number starts. */
  public static VariableMap of(String key) {
    String unit = key.substring(0, key.indexOf('-'));
    return Variables.createVariables().putValueTyped(UNIT, Variables.stringValue(unit, true));
  }

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
    Object unit = context.getVariables().get(UNIT);
    if (unit == null) {
      throw new IllegalStateException(
          "an instance without a unit: " + context.getProcessDefinition().getKey());
    }
    return unit.toString();
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
    return null;
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext context) {
    return null;
  }
}
