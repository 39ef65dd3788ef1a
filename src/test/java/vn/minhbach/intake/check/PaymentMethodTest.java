package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.shared.Outcome;

/** How the applicant wants the money. */
class PaymentMethodTest extends OneRow {

  @ParameterizedTest
  @CsvSource({
    "Tiền mặt, cash",
    "TM, cash",
    "nhận trực tiếp, cash",
    "Chuyển khoản, bank",
    "CK, bank",
    "Qua ngân hàng, bank",
    "thẻ ATM, bank",
    "x, cash",
    "'', cash"
  })
  void the_words_that_wards_use_are_read(String words, String method) {
    CheckedRow row = paid(words);

    assertThat(row.findings()).isEmpty();
    assertThat(row.application().paymentMethod()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tiền tươi", "Như mọi khi"})
  void what_nobody_can_read_is_for_a_person_to_look_at(String words) {
    CheckedRow row = paid(words);

    assertThat(codes(row)).containsExactly("PAYMENT_UNCLEAR");
    assertThat(row.outcome()).isEqualTo(Outcome.REVIEW);
  }

  @Test
  void an_account_that_no_bank_has_is_for_a_person_to_look_at() {
    assertThat(codes(paid("Chuyển khoản", "Số tài khoản", "-5")))
        .containsExactly("PAYMENT_UNCLEAR");
    assertThat(codes(paid("Tiền mặt", "Số tài khoản", "-5"))).isEmpty();
  }

  private CheckedRow paid(String words, Object... columns) {
    List<Object> titles = new ArrayList<>(Sheets.TITLES);
    titles.add("Hình thức nhận");
    List<Object> person = new ArrayList<>(Sheets.person(1, columns));
    person.add(words);
    byte[] file = new Sheets().row(titles).row(person).bytes();
    return new Desk(registers).takeIn(WARD, file).get(0);
  }
}
