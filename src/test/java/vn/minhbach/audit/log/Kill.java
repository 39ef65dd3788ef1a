package vn.minhbach.audit.log;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;

/** Stops a node after so many steps, as if the power went. */
final class Kill {

  /** The node is dead. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private int steps;

  /**
   * @param steps that still succeed
   */
  Kill(int steps) {
    this.steps = steps;
  }

  private void step() {
    if (steps-- == 0) {
      throw new Killed();
    }
  }

  /** Dies before, in the middle of, or after filling a file, or after it got its name. */
  WholeFile files() {
    return new WholeFile() {
      @Override
      void fill(Path fresh, byte[] bytes) throws IOException {
        step();
        super.fill(fresh, Arrays.copyOf(bytes, bytes.length / 2));
        step();
        super.fill(fresh, bytes);
        step();
      }

      @Override
      void move(Path fresh, Path file) throws IOException {
        super.move(fresh, file);
        step();
      }
    };
  }

  /** Dies before a statement. */
  LogMapper database(LogMapper real) {
    return (LogMapper)
        Proxy.newProxyInstance(
            LogMapper.class.getClassLoader(),
            new Class<?>[] {LogMapper.class},
            (proxy, method, arguments) -> {
              step();
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
