/**
 * The engine, and the only place that knows it: its configuration and guards, the deployment of
 * models and forms, the clock that moves its timers, and one facade for each BPMN file, through
 * which the stages tell the processes what has been concluded. The models call the stage beans by
 * name and pass the business key, never a variable.
 *
 * <p>Camunda 7.24.0 is the last free release; keeping {@code org.camunda} in here is also the way
 * out to a fork of it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "audit", "access", "page"})
package vn.minhbach.workflow;
