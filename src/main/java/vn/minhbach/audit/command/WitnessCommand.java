package vn.minhbach.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.witness.Witness;
import vn.minhbach.audit.witness.WitnessRefused;
import vn.minhbach.audit.witness.WitnessRequest;

/**
 * What a witness does on a computer of its own.
 *
 * <ul>
 *   <li>{@code audit witness <key file> --name <name>} makes its key.
 *   <li>{@code audit witness <key file> --log <vkey> <request file> <answer file>} signs what came
 *       on a stick.
 *   <li>{@code audit witness <key file> --log <vkey> <address of the office>} fetches, signs and
 *       brings back.
 * </ul>
 *
 * What it signed last it keeps beside its key, or in the file that {@code --state} names.
 */
final class WitnessCommand implements Command {

  private static final int ONLINE = 2;
  private static final int BY_FILES = 3;

  private final Clock clock;

  WitnessCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void run(Arguments arguments, Words words, PrintStream out) {
    int said = arguments.words().size();
    if (said == 1 && !arguments.has("--log")) {
      key(arguments, words, out);
    } else if (arguments.has("--log") && said == ONLINE) {
      online(arguments, words, out);
    } else if (arguments.has("--log") && said == BY_FILES) {
      byFiles(arguments, words, out);
    } else {
      throw Told.unreadable("witness.usage");
    }
  }

  private static void key(Arguments arguments, Words words, PrintStream out) {
    Path file = arguments.file(0);
    if (arguments.has("--name")) {
      Keys.make(file, arguments.get("--name"), KeyKind.WITNESS);
      out.println(words.say("witness.made", file));
    }
    out.println(Keys.read(file, KeyKind.WITNESS).verifier());
  }

  private void byFiles(Arguments arguments, Words words, PrintStream out) {
    Path answer = arguments.file(2);
    SignedNote signed = sign(witness(arguments), Arguments.read(arguments.file(1)));
    try {
      Files.writeString(answer, signed.toString());
    } catch (IOException e) {
      throw Told.unreadable("notWritten", answer);
    }
    out.println(words.say("witness.signed", size(signed)));
    out.println(words.say("witness.bringBack", answer));
  }

  private void online(Arguments arguments, Words words, PrintStream out) {
    OnlineOffice office = new OnlineOffice(arguments.words().get(1));
    Witness witness = witness(arguments);
    SignedNote signed = sign(witness, office.request(witness.seen()));
    boolean isFinal = office.bring(signed.toString());
    out.println(words.say("witness.signed", size(signed)));
    out.println(words.say(isFinal ? "witness.final" : "witness.taken"));
  }

  private static Witness witness(Arguments arguments) {
    Path file = arguments.file(0);
    SigningKey key = Keys.read(file, KeyKind.WITNESS);
    VerifierKey log = arguments.key("--log");
    Path state =
        arguments.has("--state")
            ? Path.of(arguments.get("--state"))
            : file.resolveSibling(file.getFileName() + ".signed");
    return new Witness(key, log, state);
  }

  private SignedNote sign(Witness witness, String request) {
    WitnessRequest asked;
    try {
      asked = WitnessRequest.parse(request);
    } catch (IllegalArgumentException e) {
      throw Told.unreadable("witness.notARequest");
    }
    try {
      return witness.sign(asked, clock.instant());
    } catch (WitnessRefused refused) {
      throw Told.refused("witness." + refused.code(), refused.said());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw Told.unreadable("witness.state", e.getMessage());
    }
  }

  private static long size(SignedNote signed) {
    return Checkpoint.parse(signed.text()).size();
  }
}
