package vn.minhbach.audit.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.found.Texts;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;

/** {@code audit check <export> --key <vkey> [--since <file>] [--witnesses <file>] [--lang en]}. */
public final class CheckCommand {

  /** Nothing here is of the office, nor is its clock. */
  private static final Clock CLOCK = Clock.system(ZoneOffset.UTC);

  private static final int SOUND = 0;
  private static final int VIOLATED = 1;
  private static final int UNREADABLE = 2;

  private final PrintStream out;

  public CheckCommand(PrintStream out) {
    this.out = out;
  }

  /** 0 if the export is sound, 1 if it is not, 2 if it cannot be read. */
  public int run(String... arguments) {
    Texts texts = Texts.in("vi");
    try {
      CheckOptions options = CheckOptions.parse(arguments);
      texts = options.texts();
      return check(options, texts);
    } catch (CheckOptions.Wrong wrong) {
      out.println(texts.say("usage"));
    } catch (IOException | RuntimeException e) {
      out.println(texts.say("unreadable", e.getMessage()));
    }
    return UNREADABLE;
  }

  private int check(CheckOptions options, Texts texts) throws IOException {
    Findings findings = new Findings(texts, out::println);
    VerifierKey key = part("badKey", texts, options::verifierKey);
    Head since =
        options.since() == null
            ? null
            : part("badSince", texts, () -> Head.parse(read(options.since())));
    WitnessPolicy witnesses =
        options.witnesses() == null
            ? WitnessPolicy.NONE
            : part("badWitnesses", texts, () -> WitnessPolicy.parse(read(options.witnesses())));
    ExportCheck.Checked checked;
    try (Export export = Export.open(Path.of(options.export()), findings::refused)) {
      checked = new ExportCheck(export, key, since, witnesses, CLOCK, findings).run();
    }
    if (findings.open() > 0) {
      out.println(texts.say("open", findings.open()));
    }
    if (findings.listsByHashAlone() > 0) {
      out.println(texts.say("byHashAlone", findings.listsByHashAlone()));
    }
    if (findings.untold() > 0) {
      out.println(texts.say("untold", findings.untold()));
    }
    if (checked.witnessed() != null) {
      out.println(texts.say("witnessed", checked.witnessed()));
    }
    out.println(
        texts.say(
            findings.count() == 0 ? "sound" : "violated", checked.entries(), findings.count()));
    return findings.count() == 0 ? SOUND : VIOLATED;
  }

  /** A part of the order, read before the export is. */
  private static <T> T part(String code, Texts texts, Callable<T> reading) throws IOException {
    try {
      return reading.call();
    } catch (Exception e) {
      throw new IOException(texts.say(code, e.getMessage()), e);
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of(file));
  }
}
