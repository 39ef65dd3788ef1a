package vn.minhbach.audit.check.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {

  /** A disk on which nothing fits any more. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void a_full_disk_leaves_nothing_behind(@TempDir Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("parts"));
    byte[] leaf =
        ("{\"v\":1,\"stream\":\"run:00121-C21-0001\",\"number\":1,\"previous\":\"\",\"fact\":\"x\","
                + "\"officer\":\"x\",\"happenedAt\":1,\"recordedAt\":1,\"content\":{}}")
            .getBytes();
    Spill spill = Spill.of(1, folder);
    spill.add(new Full());
    for (int ward = 0; ward < 20; ward++) {
      spill.add("ward" + ward, LogEntry.read(ward, new byte[32], leaf), leaf);
    }
    assertThatThrownBy(spill::full).isInstanceOf(IOException.class);
    spill.close();
    spill.close();
    assertThat(folder).doesNotExist();
  }
}
