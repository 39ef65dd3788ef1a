package vn.minhbach.workflow.engine;

import java.util.function.Supplier;

/**
 * Marks work that the house itself does with the engine. Whatever reaches the engine from outside
 * it, through the web applications, may complete tasks and nothing more: {@link OutsideGuard}
 * refuses the rest.
 */
public final class Inside {

  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private Inside() {}

  public static void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  public static <T> T call(Supplier<T> work) {
    DEPTH.set(DEPTH.get() + 1);
    try {
      return work.get();
    } finally {
      int depth = DEPTH.get() - 1;
      if (depth == 0) {
        DEPTH.remove();
      } else {
        DEPTH.set(depth);
      }
    }
  }

  static boolean active() {
    return DEPTH.get() > 0;
  }
}
