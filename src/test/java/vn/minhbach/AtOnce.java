package vn.minhbach;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several things at the same moment, each on a thread of its own. */
public final class AtOnce {

  private AtOnce() {}

  /** What each of them gave, in their order; the first exception of them is thrown. */
  public static <T> List<T> call(List<Callable<T>> works) throws Exception {
    CyclicBarrier start = new CyclicBarrier(works.size());
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    try {
      List<Future<T>> started = new ArrayList<>();
      for (Callable<T> work : works) {
        started.add(
            threads.submit(
                () -> {
                  start.await(30, TimeUnit.SECONDS);
                  return work.call();
                }));
      }
      List<T> given = new ArrayList<>();
      for (Future<T> one : started) {
        given.add(one.get(60, TimeUnit.SECONDS));
      }
      return given;
    } finally {
      threads.shutdownNow();
    }
  }
}
