package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Go's sumdb reads an export, from Debian's golang-go and golang-golang-x-mod-dev. */
public final class GoCheck {

  private static final Path GO = Path.of("/usr/bin/go");
  private static final Path LIBRARY = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb");
  private static final Path BUILT = Path.of("target/go");
  private static final String CHECKER = BUILT.resolve("checklog").toString();

  /** What the program said, and its exit code. */
  public record Said(int exit, String text) {}

  private GoCheck() {}

  /** Whether this machine can do it; where the environment says that it must, it fails instead. */
  public static boolean isThere() {
    boolean isRequired = "required".equals(System.getenv("MINHBACH_GO"));
    return isRequired || Files.isExecutable(GO) && Files.isDirectory(LIBRARY);
  }

  /** Builds the checker; the test is skipped, and says why, where Go is not installed. */
  public static void build() throws IOException, InterruptedException {
    assumeTrue(isThere(), "golang-go and golang-golang-x-mod-dev are not installed");
    Files.createDirectories(BUILT);
    Said said = run(GO.toString(), "build", "-o", CHECKER, "src/test/go/checklog.go");
    assertThat(said.exit()).as(said.text()).isZero();
  }

  public static Said check(Path export, String vkey) throws IOException, InterruptedException {
    return run(CHECKER, export.toString(), vkey);
  }

  /**
   * @param kept file of a checkpoint from before
   */
  static Said checkSince(Path export, String vkey, Path kept)
      throws IOException, InterruptedException {
    return run(CHECKER, export.toString(), vkey, kept.toString());
  }

  private static Said run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GO111MODULE", "off");
    builder.environment().put("GOPATH", "/usr/share/gocode");
    builder.environment().put("GOCACHE", BUILT.resolve("cache").toAbsolutePath().toString());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), text);
  }
}
