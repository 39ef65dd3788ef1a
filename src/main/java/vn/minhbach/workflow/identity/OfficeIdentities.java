package vn.minhbach.workflow.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officers;

/** Keeps no state of its own, so that one serves all commands. */
@Component
class OfficeIdentities implements ReadOnlyIdentityProvider {

  private final Directory directory;
  private final Officers officers;

  OfficeIdentities(Directory directory, Officers officers) {
    this.directory = directory;
    this.officers = officers;
  }

  @Override
  public User findUserById(String user) {
    return directory.user(user);
  }

  @Override
  public Group findGroupById(String group) {
    return directory.group(group);
  }

  @Override
  public Tenant findTenantById(String tenant) {
    return directory.tenant(tenant);
  }

  /**
   * Our login page is the only door; this one answers those who ask the engine, and is closed from
   * outside.
   */
  @Override
  public boolean checkPassword(String user, String password) {
    return user != null
        && password != null
        && officers.check(user, password) == Officers.PasswordCheck.RIGHT;
  }

  @Override
  public UserQuery createUserQuery() {
    return new OfficerQuery(directory, executor());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new OfficerQuery(directory, null);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("officers are not kept in the engine's tables");
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new RoleQuery(directory, executor());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new RoleQuery(directory, null);
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new UnitQuery(directory, executor());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new UnitQuery(directory, null);
  }

  private static CommandExecutor executor() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
