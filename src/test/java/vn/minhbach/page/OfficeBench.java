package vn.minhbach.page;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Fifty officers at work: each logs in, opens a page of the menu, follows links of it, thinks
 * between two clicks, and does so until the time is over. Prints how long each page took, from the
 * click to the last byte. The office runs elsewhere and its database holds real work, as after the
 * story. Arguments: address, seconds, officers, shortest and longest thought in milliseconds, as in
 * {@code http://localhost:8080/ 120 50 3000 8000}.
 */
public final class OfficeBench {

  private static final List<String> WARDS = List.of("00121", "00142", "00136");
  private static final List<String> AT_A_WARD =
      List.of(
          "canbo1",
          "canbo2",
          "canbo1",
          "canbo2",
          "canbo1",
          "thuky",
          "uyvien1",
          "uyvien2",
          "chutichhd",
          "chutich",
          "ketoan",
          "thuquy",
          "canbo2");
  private static final List<String> ABOVE =
      List.of(
          "laodong1q004",
          "laodong2q004",
          "lanhdaoq004",
          "ketoanq004",
          "giamsat1tp01",
          "giamsat2tp01",
          "quantritp01",
          "laodong1q004",
          "lanhdaoq004",
          "giamsat1tp01",
          "ketoanq004");

  private final Map<String, List<Long>> times = new ConcurrentHashMap<>();
  private final Set<String> failures = ConcurrentHashMap.newKeySet();
  private final URI office;
  private final Duration length;
  private final int shortest;
  private final int longest;

  private OfficeBench(URI office, Duration length, int shortest, int longest) {
    this.office = office;
    this.length = length;
    this.shortest = shortest;
    this.longest = longest;
  }

  public static void main(String[] args) throws InterruptedException {
    String[] with = {"http://localhost:8080/", "120", "50", "3000", "8000"};
    System.arraycopy(args, 0, with, 0, args.length);
    new OfficeBench(
            URI.create(with[0]),
            Duration.ofSeconds(Long.parseLong(with[1])),
            Integer.parseInt(with[3]),
            Integer.parseInt(with[4]))
        .work(Integer.parseInt(with[2]));
  }

  private void work(int officers) throws InterruptedException {
    ExecutorService room = Executors.newFixedThreadPool(officers);
    long start = System.nanoTime();
    for (int i = 0; i < officers; i++) {
      int seed = i;
      room.submit(() -> day(user(seed), new Random(seed), start));
    }
    room.shutdown();
    room.awaitTermination(length.toSeconds() + 180, TimeUnit.SECONDS);
    print(officers, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Three wards in turn, then those above them. */
  private static String user(int number) {
    int atWards = WARDS.size() * AT_A_WARD.size();
    int place = number % (atWards + ABOVE.size());
    return place < atWards
        ? AT_A_WARD.get(place / WARDS.size()) + "p" + WARDS.get(place % WARDS.size())
        : ABOVE.get(place - atWards);
  }

  private void day(String user, Random random, long start) {
    try {
      think(random, 0, longest);
      Visitor officer = timed("(login)", () -> Visitor.officer(office, user));
      String here = "/";
      while (System.nanoTime() - start < length.toNanos()) {
        String now = here;
        Visitor.Sent page = timed(kind(now), () -> officer.open(now));
        if (page.status() >= 400) {
          failures.add(page.status() + " " + kind(now) + " by " + user);
        }
        here = next(page, random);
        think(random, shortest, longest);
      }
    } catch (RuntimeException e) {
      failures.add(user + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A link of this page, or the first page again after a file or a dead end. */
  private static String next(Visitor.Sent page, Random random) {
    List<String> links = new ArrayList<>(page.isPage() ? page.links() : Set.of());
    links.removeIf(link -> link.startsWith("/assets/") || link.startsWith("/camunda"));
    return links.isEmpty() ? "/" : links.get(random.nextInt(links.size()));
  }

  private void think(Random random, int least, int most) throws InterruptedException {
    Thread.sleep(least + random.nextInt(most - least + 1));
  }

  private interface Click<T> {
    T get();
  }

  private <T> T timed(String what, Click<T> click) {
    long start = System.nanoTime();
    T answer = click.get();
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    times.computeIfAbsent(what, w -> new java.util.concurrent.CopyOnWriteArrayList<>()).add(micros);
    return answer;
  }

  /** The page without what it is about. */
  static String kind(String address) {
    String path = address.replaceAll("\\?.*", "");
    return path.replaceAll("/[^/]*\\d[^/]*(?=/|$)", "/{}");
  }

  private void print(int officers, Duration took) {
    System.out.printf("%-44s %6s %8s %8s %8s%n", "page (ms)", "clicks", "p50", "p95", "max");
    List<Long> all = new ArrayList<>();
    times.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            page -> {
              line(page.getKey(), page.getValue());
              if (!page.getKey().startsWith("(")) {
                all.addAll(page.getValue());
              }
            });
    line("all pages", all);
    System.out.printf(
        "%d officers, %d s, %.1f pages a second%n",
        officers, took.toSeconds(), all.size() / (double) took.toSeconds());
    failures.stream().sorted().forEach(System.out::println);
  }

  private static void line(String page, List<Long> micros) {
    long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%-44s %6d %8.0f %8.0f %8.0f%n",
        page, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    int place = (int) Math.ceil(part * sorted.length) - 1;
    return Arrays.stream(sorted).skip(Math.max(0, place)).findFirst().orElse(0) / 1000.0;
  }
}
