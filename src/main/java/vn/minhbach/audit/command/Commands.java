package vn.minhbach.audit.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;

/** The commands by their names. */
public final class Commands {

  private final PrintStream out;
  private final Map<String, Command> byName;

  /**
   * @param clock of the computer on which a witness signs
   */
  public Commands(PrintStream out, Clock clock) {
    this.out = out;
    this.byName =
        Map.of(
            "key", new KeyCommand(),
            "witness", new WitnessCommand(clock),
            "proof", new ProofCommand());
  }

  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  /** 0 if it is done, 1 if it is refused, 2 if something cannot be read. */
  public int run(String name, String... arguments) {
    Words words = new Words("vi");
    try {
      Arguments said = Arguments.parse(name + ".usage", arguments);
      words = said.has("--lang") ? new Words(said.get("--lang")) : words;
      byName.get(name).run(said, words, out);
      return 0;
    } catch (Told told) {
      out.println(told.in(words));
      return told.exit();
    } catch (MissingResourceException noSuchLanguage) {
      out.println(words.say(name + ".usage"));
      return Told.UNREADABLE;
    }
  }
}
