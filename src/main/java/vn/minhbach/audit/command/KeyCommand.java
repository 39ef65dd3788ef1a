package vn.minhbach.audit.command;

import java.io.PrintStream;
import java.nio.file.Path;
import vn.minhbach.audit.note.KeyKind;

/**
 * {@code audit key <key file> --name <name of the log>} makes the log's key; without a name it
 * prints the public key of the one in the file.
 */
final class KeyCommand implements Command {

  @Override
  public void run(Arguments arguments, Words words, PrintStream out) {
    if (arguments.words().size() != 1) {
      throw Told.unreadable("key.usage");
    }
    Path file = arguments.file(0);
    if (arguments.has("--name")) {
      Keys.make(file, arguments.get("--name"), KeyKind.LOG);
      out.println(words.say("key.made", file));
    }
    out.println(Keys.read(file, KeyKind.LOG).verifier());
  }
}
