package vn.minhbach.workflow.tasklist;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * What a group may do with one resource of the engine.
 *
 * @param permissions the engine's bits, as its table holds them
 */
record Right(String group, int resource, String resourceId, int permissions) {

  static Right of(String group, Resource resource, String resourceId, Permission... permissions) {
    int bits = Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
    return new Right(group, resource.resourceType(), resourceId, bits);
  }

  static Right of(Authorization granted) {
    return new Right(
        granted.getGroupId(),
        granted.getResourceType(),
        granted.getResourceId(),
        ((AuthorizationEntity) granted).getPermissions());
  }

  void writeTo(Authorization granted) {
    granted.setGroupId(group);
    granted.setResourceType(resource);
    granted.setResourceId(resourceId);
    ((AuthorizationEntity) granted).setPermissions(permissions);
  }
}
