package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A start that fails, in a program of its own: it would take the tests along. */
class FailedStartIT {

  private static final Path DATA = Path.of("target", "failed-start");

  @Test
  void a_start_on_a_port_in_use_says_so_and_ends_with_its_database() throws Exception {
    Files.createDirectories(DATA);
    FileSystemUtils.deleteRecursively(DATA.resolve("database/data"));
    Path told = DATA.resolve("told.txt");
    try (ServerSocket taken = new ServerSocket(0)) {
      Process program = start(taken.getLocalPort(), told);
      boolean ended = program.waitFor(3, TimeUnit.MINUTES);
      program.descendants().forEach(ProcessHandle::destroy);
      program.destroyForcibly().waitFor();
      assertThat(ended).as("ended by itself: %s", Files.readString(told)).isTrue();
      assertThat(program.exitValue()).isEqualTo(1);
      assertThat(Files.readString(told))
          .contains("cổng %d đang được chương trình khác dùng".formatted(taken.getLocalPort()));
    }
    assertThat(isFree(DATA.resolve("database/data/ibdata1"))).isTrue();
  }

  private static Process start(int port, Path told) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            MinhBach.class.getName(),
            "--spring.profiles.active=demo",
            "--server.port=" + port,
            "--minhbach.data=" + DATA)
        .redirectErrorStream(true)
        .redirectOutput(told.toFile())
        .start();
  }

  /** A server that runs holds this file locked, and a second one would not start. */
  private static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    }
  }
}
