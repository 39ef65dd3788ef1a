package vn.minhbach.workflow.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;

/** Knows whose the tasks are that {@link CaseTrees} has loaded into this command. */
final class LoadedLinks extends IdentityLinkManager {

  private final Map<String, List<IdentityLinkEntity>> byTask = new HashMap<>();

  void add(String task, List<IdentityLinkEntity> links) {
    byTask.put(task, links);
  }

  @Override
  public List<IdentityLinkEntity> findIdentityLinksByTaskId(String task) {
    List<IdentityLinkEntity> loaded = byTask.remove(task);
    return loaded == null ? super.findIdentityLinksByTaskId(task) : new ArrayList<>(loaded);
  }
}
