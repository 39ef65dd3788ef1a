package vn.minhbach.audit.check;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Takes time by the clock, and the time that processors gave to this program and the database that
 * it started: on a busy machine the first tells of the others, the second of us.
 */
public final class Stopwatch {

  private final long started = System.nanoTime();
  private final long cpu = cpu();

  /** Of this program and of the database that it started. */
  private static long cpu() {
    long others =
        ProcessHandle.current()
            .descendants()
            .flatMap(one -> one.info().totalCpuDuration().stream())
            .mapToLong(Duration::toNanos)
            .sum();
    return others
        + ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime();
  }

  /** Prints so many entries a second by either, and the load of the machine. */
  public void print(String what, long entries) {
    long clock = Math.max(1, (System.nanoTime() - started) / 1_000);
    long given = Math.max(1, (cpu() - cpu) / 1_000);
    System.out.printf(
        "%s: %,d entries a second of one core, %,d by the clock (%,d in %d ms, load %.1f)%n",
        what,
        entries * 1_000_000 / given,
        entries * 1_000_000 / clock,
        entries,
        clock / 1_000,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** Microseconds of processors since the start. */
  public long cpuMicros() {
    return (cpu() - cpu) / 1_000;
  }

  /** Microseconds by the clock since the start. */
  public long clockMicros() {
    return (System.nanoTime() - started) / 1_000;
  }
}
