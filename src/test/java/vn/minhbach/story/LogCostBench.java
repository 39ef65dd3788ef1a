package vn.minhbach.story;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.MinhBach;
import vn.minhbach.audit.check.Stopwatch;
import vn.minhbach.audit.log.Clerk;
import vn.minhbach.audit.log.Clerks;

/**
 * What the log costs: plays N cases through the whole path, in turn without and with somebody who
 * numbers, signs and publishes, in one run on one database; and how much of it the appending of the
 * trail takes, from its first statement in a transaction to its last, which it does either way.
 * Arguments: N, default 500; folder of the database, default {@code target/bench-cost}, which must
 * be empty.
 */
public final class LogCostBench {

  private static final int TURNS = 4;
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 17);

  /** A Tuesday in another month each time. */
  private static final int DAYS = 28;

  private LogCostBench() {}

  /** Adds up the time from the first statement of an appending to the end of each next one. */
  private static final class Appending implements BeanPostProcessor {

    private final AtomicLong nanos = new AtomicLong();
    private final Map<String, Long> calls = new ConcurrentSkipListMap<>();
    private final Map<String, Long> spent = new ConcurrentSkipListMap<>();
    private final ThreadLocal<Long> mark = ThreadLocal.withInitial(() -> 0L);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      if (!name.equals("vn.minhbach.audit.EntryMapper")) {
        return bean;
      }
      Class<?> type = bean.getClass().getInterfaces()[0];
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> {
            method.setAccessible(true); // the interface is of its package alone
            boolean begins = method.getName().equals("heads");
            boolean goesOn = method.getName().startsWith("insert");
            if (begins) {
              mark.set(System.nanoTime());
            }
            long start = System.nanoTime();
            try {
              return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
              throw e.getCause();
            } finally {
              calls.merge(method.getName(), 1L, Long::sum);
              spent.merge(method.getName(), (System.nanoTime() - start) / 1_000, Long::sum);
              if (begins || goesOn) {
                long now = System.nanoTime();
                nanos.addAndGet(now - mark.get());
                mark.set(now);
              }
            }
          });
    }

    /** Statements and their microseconds since the last call. */
    String takeStatements() {
      String all = calls + " us " + spent;
      calls.clear();
      spent.clear();
      return all;
    }

    double takeSeconds() {
      return nanos.getAndSet(0) / 1e9;
    }
  }

  public static void main(String[] args) {
    int cases = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    String data = args.length > 1 ? args[1] : "target/bench-cost";
    Appending appending = new Appending();
    SpringApplication application = new SpringApplication(MinhBach.class);
    application.addInitializers(
        context -> context.getBeanFactory().addBeanPostProcessor(appending));
    try (ConfigurableApplicationContext office =
        application.run(
            "--server.port=0", "--minhbach.data=" + data, "--spring.profiles.active=demo")) {
      int port = office.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      JdbcTemplate database = new JdbcTemplate(office.getBean(DataSource.class));
      new LogCostBench.Turns(new PathBench(cases, port, database), Clerks.of(office), appending)
          .play(cases);
    }
    System.exit(0); // the embedded server leaves a thread behind that would keep the program alive
  }

  /** Each turn begins where the office's clock stands after the one before. */
  private record Turns(PathBench bench, Clerk clerk, Appending appending) {

    void play(int cases) {
      LocalDate day = FIRST;
      bench.path(day, cases / 5);
      bench.takeSeconds();
      appending.takeSeconds();
      appending.takeStatements();
      double[] clock = new double[2];
      double[] core = new double[2];
      for (int turn = 0; turn < TURNS; turn++) {
        day = day.plusDays(DAYS);
        int with = turn % 2;
        if (with == 0) {
          clerk.rest();
        }
        Stopwatch watch = new Stopwatch();
        bench.path(day, cases);
        core[with] += watch.cpuMicros() / 1e6;
        double path = bench.takeSeconds();
        clock[with] += path;
        report(with == 1, path, appending.takeSeconds());
        System.out.println("         " + appending.takeStatements());
        if (with == 0) {
          clerk.goOn();
        }
      }
      System.out.printf(
          "the log costs %.1f %% by the clock, %.1f %% of the program's processor time%n",
          (clock[1] / clock[0] - 1) * 100, (core[1] / core[0] - 1) * 100);
    }

    private static void report(boolean with, double path, double trail) {
      System.out.printf(
          "%s the log: %6.2f s, of it appending to the trail %5.2f s = %.1f %% (load %.1f)%n",
          with ? "   with" : "without",
          path,
          trail,
          100 * trail / path,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
  }
}
