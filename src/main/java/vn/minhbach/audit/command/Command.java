package vn.minhbach.audit.command;

import java.io.PrintStream;

/** Does one thing and prints what became of it. */
@FunctionalInterface
interface Command {

  /**
   * @throws Told if it cannot or must not be done
   */
  void run(Arguments arguments, Words words, PrintStream out);
}
