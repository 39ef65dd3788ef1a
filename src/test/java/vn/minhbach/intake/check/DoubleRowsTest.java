package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.file.Sheets.Formula;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.RowReference;

/** Rows of one person, and of people who look like one. */
class DoubleRowsTest extends OneRow {

  @Test
  void slips_of_the_hand_make_possible_doubles() {
    takeIn(WARD, Sheets.person(1));
    assertThat(codes(next(Sheets.person(6, "Số CCCD", "001085999111"))))
        .as("a namesake of one day")
        .isEmpty();
    assertThat(codes(next(Sheets.person(2, "Số CCCD", "001085007918"))))
        .as("two digits changed over")
        .containsOnly("POSSIBLE_DUPLICATE");
    assertThat(codes(next(Sheets.person(3, "Số CCCD", "001085007929"))))
        .as("one digit wrong")
        .containsOnly("POSSIBLE_DUPLICATE");
    assertThat(codes(next(Sheets.person(4, "Số CCCD", "012345678", "Họ và tên", "Nguyễn An"))))
        .as("old number, middle name missing")
        .containsOnly("POSSIBLE_DUPLICATE");
    assertThat(codes(next(Sheets.person(5, "Số CCCD", "012345679", "Ngày sinh", "7/4/1985"))))
        .as("old number, day and month changed over")
        .containsOnly("POSSIBLE_DUPLICATE");
  }

  @Test
  void the_same_number_is_the_same_person_unless_name_and_birth_date_deny_it() {
    takeIn(WARD, Sheets.person(1));
    CheckedRow other = next(Sheets.person(1, "Họ và tên", "NGUYEN AN", "Ngày sinh", "7/4/1985"));
    assertThat(codes(other)).containsExactly("DUPLICATE");
    assertThat(other.findings().get(0).sameAs()).isEqualTo(new RowReference(WARD, 1, 2));
    assertThat(codes(next(Sheets.person(1, "Họ và tên", "Lê Bảy", "Ngày sinh", "1/12/1985"))))
        .containsOnly("POSSIBLE_DUPLICATE");
  }

  @Test
  void a_double_of_a_row_in_review_is_a_possible_one_and_of_a_row_in_error_none() {
    takeIn(
        WARD,
        Sheets.person(1, "Nghề nghiệp", "Thợ may tại nhà"),
        Sheets.person(2, "Từ ngày", new Formula("TODAY()")));
    assertThat(codes(next(Sheets.person(1)))).containsExactly("POSSIBLE_DUPLICATE");
    assertThat(codes(next(Sheets.person(2)))).isEmpty();
  }

  @Test
  void the_later_row_is_the_double_across_wards_and_names_each_before() {
    takeIn(WARD, Sheets.person(1));
    takeIn("00142", Sheets.person(1));
    List<Finding> third = takeIn("00136", Sheets.person(1)).get(0).findings();
    assertThat(third).extracting(Finding::code).containsOnly("DUPLICATE");
    assertThat(third)
        .extracting(Finding::sameAs)
        .containsExactly(new RowReference(WARD, 1, 2), new RowReference("00142", 2, 2));
  }

  @Test
  void an_account_of_somebody_else_is_looked_at() {
    takeIn(WARD, Sheets.person(1, "Số tài khoản", "0123 456 789"));
    CheckedRow other =
        next(
            Sheets.person(
                2, "Họ và tên", "Lê Bảy", "Ngày sinh", "1/12/1985", "Số tài khoản", "0123456789"));
    assertThat(codes(other)).containsExactly("SHARED_ACCOUNT");
    assertThat(codes(next(Sheets.person(1, "Số tài khoản", "0123456789"))))
        .containsExactly("DUPLICATE");
  }
}
