package vn.minhbach.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.minhbach.database.Database;
import vn.minhbach.database.ServerConfiguration;
import vn.minhbach.shared.Refused;

/** {@code java -jar minhbach.jar backup ...} and {@code restore ...}. */
public final class BackupCommand {

  private static final Set<String> WORDS = Set.of("backup", "restore");
  private static final int REFUSED = 1;
  private static final int UNKNOWN = 2;

  private final PrintStream out;
  private final ResourceBundle texts =
      ResourceBundle.getBundle(
          "messages/backup",
          Locale.forLanguageTag("vi"),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private BackupCommand(PrintStream out) {
    this.out = out;
  }

  /** Whether the program is asked for one of these instead of the office. */
  public static boolean isOne(String... arguments) {
    return arguments.length > 0 && WORDS.contains(arguments[0]);
  }

  /** The exit code: 0 when it is done, 1 when it was refused or failed, 2 when it was not said. */
  public static int run(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    return new BackupCommand(out).runOn(arguments);
  }

  private int runOn(String... arguments) {
    try {
      return run(BackupOptions.parse(arguments));
    } catch (BackupOptions.Wrong wrong) {
      out.println(texts.getString("backup.usage"));
      return UNKNOWN;
    }
  }

  private int run(BackupOptions options) {
    try (ConfigurableApplicationContext server = server(options)) {
      Backup backup = new Backup(server.getBean(Database.class), server.getEnvironment());
      if (options.restores()) {
        long entries = backup.restore(options.folder(), options.keys(), options.witnessed());
        say("backup.restored", entries);
        say(options.witnessed() == null ? "backup.notCompared" : "backup.compared");
      } else {
        long entries = backup.write(options.folder());
        say("backup.written", options.folder().root(), entries, options.folder().keys());
      }
      return 0;
    } catch (Refused refused) {
      say("refused." + refused.code(), refused.args());
    } catch (IOException | RuntimeException failed) {
      say("backup.failed", reason(failed));
    }
    return REFUSED;
  }

  private static ConfigurableApplicationContext server(BackupOptions options) {
    return new SpringApplicationBuilder(ServerConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties(
            "logging.level.org.springframework=error",
            "logging.level.org.springframework.boot.SpringApplication=off")
        .run(options.office().toArray(String[]::new));
  }

  private static String reason(Throwable failed) {
    Throwable first = failed;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return first.getMessage() == null ? first.toString() : first.getMessage();
  }

  private void say(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    out.println(new MessageFormat(texts.getString(key), texts.getLocale()).format(words));
  }
}
