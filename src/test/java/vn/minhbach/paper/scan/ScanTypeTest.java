package vn.minhbach.paper.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Refused;

class ScanTypeTest {

  @Test
  void a_file_is_known_by_its_bytes() {
    assertThat(ScanType.of(ScanFiles.picture("png"))).isEqualTo(ScanType.PNG);
    assertThat(ScanType.of(ScanFiles.picture("jpg"))).isEqualTo(ScanType.JPEG);
    assertThat(ScanType.of(ScanFiles.pdf())).isEqualTo(ScanType.PDF);
  }

  @Test
  void what_is_nothing_of_the_three_is_refused() {
    for (String text : new String[] {"", "GIF89a", "<html><script>alert(1)</script>", "PK\3\4"}) {
      refuses(ScanFiles.text(text), "paper.scanType");
    }
  }

  @Test
  void a_file_that_only_begins_like_one_is_refused() {
    refuses(ScanFiles.text("%PDF-1.7\n<html>"), "paper.scanBroken");
    refuses(ScanFiles.text("\u0000"), "paper.scanType");
    for (String format : new String[] {"png", "jpg"}) {
      byte[] whole = ScanFiles.picture(format);
      for (int length = 8; length < whole.length - 1; length += 7) {
        refuses(Arrays.copyOf(whole, length), "paper.scanBroken");
      }
    }
  }

  @Test
  void a_picture_whose_sums_are_wrong_or_that_goes_on_behind_its_end_is_refused() {
    byte[] altered = ScanFiles.picture("png");
    altered[45] ^= 1;
    refuses(altered, "paper.scanBroken");
    byte[] png = ScanFiles.picture("png");
    refuses(Arrays.copyOf(png, png.length + 20), "paper.scanBroken");
  }

  @Test
  void a_picture_that_would_fill_the_reader_s_memory_is_refused() {
    byte[] png = ScanFiles.picture("png");
    ByteBuffer.wrap(png).putInt(16, 19_999).putInt(20, 19_999);
    refuses(png, "paper.scanPoints");
  }

  @Test
  void a_pdf_with_a_password_or_a_program_is_refused() {
    refuses(ScanFiles.pdf(true, false), "paper.scanLocked");
    refuses(ScanFiles.pdf(false, true), "paper.scanActive");
  }

  @Test
  void whatever_comes_is_taken_or_refused_and_never_a_fault() {
    Random chance = new Random(7);
    for (byte[] whole :
        new byte[][] {ScanFiles.picture("png"), ScanFiles.picture("jpg"), ScanFiles.pdf()}) {
      for (int i = 0; i < 300; i++) {
        byte[] noisy = whole.clone();
        for (int n = 0; n < 4; n++) {
          noisy[8 + chance.nextInt(noisy.length - 8)] = (byte) chance.nextInt();
        }
        try {
          ScanType.of(noisy);
        } catch (Refused refused) {
          assertThat(refused.code()).startsWith("paper.scan");
        }
      }
    }
  }

  private static void refuses(byte[] file, String code) {
    assertThatThrownBy(() -> ScanType.of(file)).isInstanceOf(Refused.class).hasMessage(code);
  }
}
