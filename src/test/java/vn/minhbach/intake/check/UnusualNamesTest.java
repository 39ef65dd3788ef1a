package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** Names as somebody's keyboard, font or fraud has made them. */
class UnusualNamesTest extends OneRow {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn \u202eăV An",
        "Nguyễn Văn An 😀",
        "Nguy?n V?n An",
        "Nguyễn V\ufffdn An",
        "<b>Nguyễn Văn An</b>",
        "Nguyễn Văn An 1985",
        "nguyen@an.vn"
      })
  void a_name_with_signs_that_no_name_has_is_for_a_person_to_look_at(String name) {
    CheckedRow row = named(name);

    assertThat(codes(row)).containsExactly("NAME_UNUSUAL");
    assertThat(row.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(row.application().fullName()).doesNotContain("\u202e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn An",
        "NGUYỄN  VĂN\u00a0AN",
        "H'Hen Niê",
        "Ka Să-ly",
        "Nguyễn Thị Tuyết Nhung",
        "Ð\u0300inh Văn An",
        "Nguyễn Văn An (Tư)",
        "Tôn Nữ Thị Ninh."
      })
  void names_as_people_have_and_write_them_are_accepted(String name) {
    assertThat(named(name).findings()).isEmpty();
  }

  @Test
  void a_very_long_name_is_for_a_person_to_look_at_and_one_that_is_no_name_is_an_error() {
    assertThat(codes(named("Nguyễn " + "Văn ".repeat(20) + "An"))).containsExactly("NAME_UNUSUAL");

    CheckedRow row = named("Nguyễn" + "n".repeat(30_000));
    assertThat(codes(row)).containsExactly("NAME_UNREADABLE");
    assertThat(row.outcome()).isEqualTo(Outcome.ERROR);
  }

  @Test
  void a_name_without_letters_is_not_missing_but_unreadable() {
    assertThat(codes(named("12345"))).containsExactly("NAME_UNREADABLE");
    assertThat(codes(named(" "))).containsExactly("NAME_MISSING");
  }

  @Test
  void other_texts_that_are_too_long_to_keep_are_said_to_be() {
    CheckedRow row = alone(Sheets.person(1, "Nghề nghiệp", "Bán hàng rong " + "x".repeat(1_000)));

    assertThat(row.findings())
        .extracting(Finding::code, Finding::column)
        .contains(org.assertj.core.groups.Tuple.tuple("TEXT_TOO_LONG", "occupation"));
    assertThat(row.outcome()).isEqualTo(Outcome.REVIEW);
  }

  private CheckedRow named(String name) {
    return alone(Sheets.person(1, "Họ và tên", name));
  }
}
