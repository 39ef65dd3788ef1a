package vn.minhbach.paper.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/AA<</O<</S/JavaScript/JS(x)>>>>",
        "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/GoTo/D[3 0 R/Fit]/Next<</S/Launch/F(x)>>>>]>>",
        "/Annots[<</Subtype/Link/A<</S/Launch/F(x.exe)>>>>]",
        "/Annots[[<</Subtype/Link/A<</S/GoToR/F(x.pdf)>>>>]]",
        "/Annots[<</Subtype/Widget/A<</S/SubmitForm/F(https://x.vn)>>>>]",
        "/Annots[<</Subtype/Link/A<</S/ImportData/F(x)>>>>]",
        "/Annots[<</Subtype/Screen/A<</S/Rendition/OP 0>>>>]",
        "/Annots[<</Subtype/FileAttachment/FS<</EF<</F 2 0 R>>>>>>]",
        "/Annots[<</Subtype/Link/A<</S/URI/URI(https://x.vn)/Next<</S/URI/URI(https://x.vn)>>>>>>]",
        "/AA<</O<</S/URI/URI(https://x.vn)>>>>",
        "/OpenAction<</S/URI/URI(https://x.vn)>>",
        "/AcroForm<</XFA[(a)2 0 R]>>",
        "/Names<</EmbeddedFiles<</Names[]>>>>"
      })
  void a_pdf_that_does_something_however_deep_it_lies_is_refused(String part) {
    refuses(ScanFiles.written(part, ""), "paper.scanActive");
    refuses(ScanFiles.written("", part), "paper.scanActive");
  }

  @Test
  void a_pdf_that_only_turns_to_a_page_or_names_its_maker_s_site_is_taken() {
    for (String part :
        new String[] {
          "",
          "/OpenAction<</S/GoTo/D[3 0 R/Fit]>>",
          "/Annots[<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://scanner.vn)>>>>]",
          "/Metadata[3 0 R[3 0 R]]"
        }) {
      assertThat(ScanType.of(ScanFiles.written(part, part))).isEqualTo(ScanType.PDF);
    }
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
