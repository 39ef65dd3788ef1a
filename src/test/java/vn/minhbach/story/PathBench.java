package vn.minhbach.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.MinhBach;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.UnitTenant;

/**
 * Plays N cases of one ward through the whole path over HTTP, one request at a time, and in the
 * same run on the same database N through a bare process of five user tasks: one at a time, and
 * again as many at a time as the office has job threads. Each is first warmed up with a tenth of N.
 * Prints cases per second and both ratios; at least 1.0 is wanted. Arguments: N, default 1000;
 * folder of the database, default {@code target/bench}, which must be empty.
 */
public final class PathBench {

  private static final int THREADS = 3;

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, Long> statements = new LinkedHashMap<>();
  private final JdbcTemplate database;
  private final int cases;
  private final Office office;
  private final Ward ward;

  PathBench(int cases, int port, JdbcTemplate database) {
    this.cases = cases;
    this.database = database;
    this.office = new Office(URI.create("http://localhost:" + port + "/"));
    this.ward = new Ward(office, "00121", "004");
  }

  public static void main(String[] args) throws Exception {
    int cases = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    String data = args.length > 1 ? args[1] : "target/bench";
    try (ConfigurableApplicationContext app =
        SpringApplication.run(
            MinhBach.class,
            "--server.port=0",
            "--minhbach.data=" + data,
            "--spring.profiles.active=demo")) {
      int port = app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      PathBench bench = new PathBench(cases, port, new JdbcTemplate(app.getBean(DataSource.class)));
      ProcessEngine engine = app.getBean(ProcessEngine.class);
      bench.path(LocalDate.of(2021, 8, 17), cases / 10);
      bench.bare(engine, cases / 10, 1);
      bench.seconds.clear();
      bench.path(LocalDate.of(2021, 9, 6), cases);
      bench.report(bench.bare(engine, cases, 1), bench.bare(engine, cases, THREADS));
    }
    System.exit(0); // the embedded server leaves a thread behind that would keep the program alive
  }

  void path(LocalDate day, int cases) {
    office.turnTo(day);
    byte[] list = WardListFile.of(cases, "Phường Giang Biên, Quận Long Biên", day.getMonthValue());
    long[] id = new long[1];
    stage("intake: check", () -> id[0] = ward.upload(list, day).get("id").asLong());
    stage(
        "intake: open",
        () -> {
          ward.accept(id[0]);
          awaitMessages();
        });
    office.turnTo(day.plusDays(1));
    stage("verification", () -> ward.verify(cases, false));
    String[] number = new String[1];
    stage("committee", () -> number[0] = ward.sit(false));
    stage("publiclist: post", () -> number[0] = ward.post(number[0]));
    office.turnTo(day.plusDays(7));
    stage("publiclist: close", () -> ward.awaitClosed(number[0]));
    stage("decision", () -> number[0] = ward.decide(false));
    stage("payout", () -> ward.pay(number[0], false));
    stage("last messages", this::awaitMessages);
  }

  /** Until every case has got where the office's last act sends it. */
  private void awaitMessages() {
    office.until(
        "no message left", () -> messages() == 0 ? JsonNodeFactory.instance.nullNode() : null);
  }

  private int messages() {
    return office.administrator().get("/api/workflow/waiting").get("messages").asInt();
  }

  private void stage(String name, Runnable work) {
    long before = statements();
    long start = System.nanoTime();
    work.run();
    seconds.put(name, (System.nanoTime() - start) / 1e9);
    statements.put(name, statements() - before);
  }

  /** Statements that the server has answered since it started. */
  private long statements() {
    return database.queryForObject(
        "SHOW GLOBAL STATUS LIKE 'Questions'", (row, i) -> row.getLong("Value"));
  }

  /**
   * Seconds for so many instances of a process of five user tasks, started and completed one by
   * one.
   */
  private double bare(ProcessEngine engine, int instances, int clients) throws Exception {
    deploy(engine);
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    List<Future<?>> work =
        IntStream.range(0, clients)
            .<Future<?>>mapToObj(
                t ->
                    threads.submit(
                        () ->
                            IntStream.range(0, instances)
                                .filter(i -> i % clients == t)
                                .forEach(i -> one(engine, i))))
            .toList();
    for (Future<?> w : work) {
      w.get();
    }
    threads.shutdown();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void one(ProcessEngine engine, int i) {
    String key = "00121-" + i;
    Inside.run(
        () -> {
          String instance =
              engine
                  .getRuntimeService()
                  .startProcessInstanceByKey("bare", key, UnitTenant.of(key))
                  .getId();
          for (int task = 0; task < 5; task++) {
            Task open =
                engine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult();
            engine.getTaskService().complete(open.getId());
          }
        });
  }

  private static void deploy(ProcessEngine engine) {
    AbstractFlowNodeBuilder<?, ?> node =
        Bpmn.createExecutableProcess("bare").camundaHistoryTimeToLiveString("P30D").startEvent();
    for (int task = 1; task <= 5; task++) {
      node = node.userTask("task" + task).camundaCandidateGroups("wardOfficer");
    }
    var model = node.endEvent().done();
    Inside.run(
        () ->
            engine
                .getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(false)
                .name("bare")
                .addModelInstance("bare.bpmn", model)
                .deploy());
  }

  /** Seconds of the stages since the last call. */
  double takeSeconds() {
    double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    seconds.clear();
    return all;
  }

  private void report(double oneByOne, double threeAtATime) {
    double path = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    seconds.forEach(
        (name, s) ->
            System.out.printf(
                "%-26s %8.2f s %10.0f cases/s %8.1f statements/case%n",
                name, s, cases / s, statements.get(name) / (double) cases));
    print("whole path", path);
    print("bare, one at a time", oneByOne);
    print("bare, three at a time", threeAtATime);
    System.out.printf("ratio, one client each       %.2f%n", oneByOne / path);
    System.out.printf("ratio, bare with three       %.2f%n", threeAtATime / path);
  }

  private void print(String name, double s) {
    System.out.printf("%-26s %8.2f s %10.0f cases/s%n", name, s, cases / s);
  }
}
