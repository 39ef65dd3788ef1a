package vn.minhbach;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Camunda's web applications ask a registry of the whole program for the engine. Where several
 * offices run in it, one for each kind of test, they would otherwise reach the one that was started
 * last, whose clock may be days ahead.
 */
class OwnEngine implements TestExecutionListener {

  @Override
  public void prepareTestInstance(TestContext test) {
    ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
  }
}
