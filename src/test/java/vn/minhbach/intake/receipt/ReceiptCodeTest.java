package vn.minhbach.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

  private final Random chance = new Random(3);

  @Test
  void a_code_is_read_as_people_type_it() {
    ReceiptCode code = ReceiptCode.by(chance);
    assertThat(code.toString()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
    assertThat(ReceiptCode.read(code.value())).contains(code);
    assertThat(ReceiptCode.read(" " + code.toString().toLowerCase() + " ")).contains(code);
    assertThat(ReceiptCode.read(code.value().replace('0', 'o').replace('1', 'l'))).contains(code);
  }

  @Test
  void every_wrong_sign_and_every_two_that_changed_places_are_noticed() {
    for (int i = 0; i < 50; i++) {
      String code = ReceiptCode.by(chance).value();
      for (int at = 0; at < code.length(); at++) {
        for (char sign : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
          String wrong = code.substring(0, at) + sign + code.substring(at + 1);
          assertThat(ReceiptCode.read(wrong).isPresent()).isEqualTo(wrong.equals(code));
        }
        for (int other = at + 1; other < code.length(); other++) {
          StringBuilder swapped = new StringBuilder(code);
          swapped.setCharAt(at, code.charAt(other));
          swapped.setCharAt(other, code.charAt(at));
          assertThat(ReceiptCode.read(swapped.toString()).isPresent())
              .isEqualTo(swapped.toString().equals(code));
        }
      }
    }
  }

  @Test
  void what_can_be_no_code_is_none() {
    for (String typed :
        new String[] {
          null, "", "0000", "000000000000", "AAAAAAAAAAU", "<script>", "0".repeat(10_000)
        }) {
      assertThat(ReceiptCode.read(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void ten_thousand_codes_are_all_different() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(ReceiptCode.by(chance).value());
    }
    assertThat(codes).hasSize(10_000);
  }
}
