package vn.minhbach.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.OfficeTest;
@OfficeTest
class BootIT {
  @Autowired ProcessEngine engine;
  @Autowired CommitteeSessionProcess p;
  @Test
  void boots() {
    System.out.println("TABLES " + engine.getRepositoryService().createProcessDefinitionQuery().list());
    p.start("00121-H21-0001");
    System.out.println("TABLES " + engine.getTaskService().createTaskQuery().list().get(0).getTenantId());
  }
}
