package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.file.Sheets.Formula;
import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** What rows get that stand in no labelled list. */
class ListCheckTest extends OneRow {

  @Test
  void a_row_of_which_nothing_is_wrong_is_accepted() {
    assertThat(alone(Sheets.person(1)).findings()).isEmpty();
  }

  @Test
  void all_findings_of_a_row_are_made_at_once() {
    CheckedRow row =
        alone(
            Sheets.person(
                1,
                "Họ và tên",
                " ",
                "Ngày sinh",
                "31/02/1985",
                "Số CCCD",
                "00108507",
                "Nơi thường trú",
                "Xã Tân Lập, huyện Vũ Thư, Thái Bình",
                "Nghề nghiệp",
                "Nhà ảo thuật",
                "Từ ngày",
                "chưa rõ"));
    assertThat(codes(row))
        .containsExactlyInAnyOrder(
            "NAME_MISSING",
            "BIRTH_DATE_INVALID",
            "ID_NUMBER_INVALID",
            "RESIDENCE_UNPROVEN",
            "OCCUPATION_UNCLEAR",
            "FACT_MISSING");
    assertThat(row.outcome()).isEqualTo(Outcome.ERROR);
  }

  @Test
  void a_formula_is_an_error_where_it_counts_and_a_text_in_a_note() {
    CheckedRow number = alone(Sheets.person(1, "Số CCCD", new Formula("\"0010850\"&\"79190\"")));
    assertThat(codes(number)).containsExactly("FORMULA_NOT_ALLOWED");
    assertThat(number.findings().get(0).column()).isEqualTo("idNumber");
    assertThat(codes(alone(Sheets.person(2, "Từ ngày", new Formula("DATE(2021,7,24)")))))
        .containsExactly("FORMULA_NOT_ALLOWED");
    assertThat(codes(alone(Sheets.person(3, "Ngày sinh", new Formula("DATE(1985,7,4)")))))
        .containsExactly("FORMULA_NOT_ALLOWED");
    assertThat(codes(alone(Sheets.person(4, "Họ và tên", "=HYPERLINK(\"http://x\",\"An\")"))))
        .containsExactly("FORMULA_NOT_ALLOWED");
    CheckedRow note =
        alone(Sheets.person(5, "Ghi chú", new Formula("1+1"), "STT", new Formula("ROW()-1")));
    assertThat(note.findings()).isEmpty();
    assertThat(note.application().note()).isEqualTo("=1+1");
    assertThat(note.raw()).containsEntry(Field.note, "=1+1");
  }

  @Test
  void a_number_that_excel_has_shortened_is_restored_when_one_reading_fits() {
    CheckedRow row = alone(Sheets.person(1, "Số CCCD", 1085079190L));
    assertThat(row.findings()).isEmpty();
    assertThat(row.application().identity().number().digits()).isEqualTo("001085079190");
    assertThat(codes(alone(Sheets.person(1, "Số CCCD", 1086079190L))))
        .containsExactly("ID_NUMBER_INVALID");
  }

  @Test
  void year_century_and_sex_of_the_number_must_fit() {
    assertThat(codes(alone(Sheets.person(1, "Số CCCD", "001086079190"))))
        .containsExactly("ID_BIRTH_MISMATCH");
    assertThat(codes(alone(Sheets.person(1, "Số CCCD", "001285079190"))))
        .containsExactly("ID_BIRTH_MISMATCH");
    assertThat(codes(alone(Sheets.person(1, "Giới tính", "Nữ"))))
        .containsExactly("ID_BIRTH_MISMATCH");
    assertThat(codes(alone(Sheets.person(1, "Ngày sinh", "31/02/1990"))))
        .containsExactly("BIRTH_DATE_INVALID");
  }

  @Test
  void day_and_month_changed_over_are_said_to_be() {
    Finding finding = alone(Sheets.person(1, "Ngày sinh", "07/24/1985")).findings().get(0);
    assertThat(finding.code()).isEqualTo("BIRTH_DATE_INVALID");
    assertThat(finding.detail()).isEqualTo("dayMonthSwapped");
  }

  @Test
  void two_digits_of_a_year_are_understood_by_the_number() {
    CheckedRow row = alone(Sheets.person(1, "Ngày sinh", "4/7/85"));
    assertThat(row.findings()).isEmpty();
    assertThat(row.application().identity().birth().date()).isEqualTo(LocalDate.of(1985, 7, 4));
    CheckedRow child = alone(Sheets.person(1, "Ngày sinh", "4/7/08", "Số CCCD", "001208079190"));
    assertThat(codes(child)).containsExactly("UNDER_15");
  }

  @Test
  void a_year_of_birth_alone_is_for_a_person_to_look_at() {
    assertThat(codes(alone(Sheets.person(1, "Ngày sinh", 1985))))
        .containsExactly("BIRTH_DATE_PARTIAL");
    assertThat(codes(alone(Sheets.person(1, "Ngày sinh", "7/1985"))))
        .containsExactly("BIRTH_DATE_PARTIAL");
    assertThat(codes(alone(Sheets.person(1, "Ngày sinh", "1/1/2030"))))
        .containsExactly("BIRTH_DATE_INVALID");
  }

  @Test
  void age_is_judged_on_the_first_day_of_lost_work() {
    Object[] of15 = {"Ngày sinh", LocalDate.of(2006, 7, 24), "Số CCCD", "001206079190"};
    assertThat(alone(Sheets.person(1, of15)).findings()).isEmpty();
    Object[] of14 = {"Ngày sinh", LocalDate.of(2006, 7, 25), "Số CCCD", "001206079190"};
    assertThat(codes(alone(Sheets.person(1, of14)))).containsExactly("UNDER_15");
  }

  @Test
  void only_the_first_day_of_lost_work_must_lie_in_the_periods() {
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "23/7/2021"))))
        .containsExactly("OUTSIDE_PERIOD");
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "21/9/2021", "Đến ngày", "31/12/2022"))))
        .isEmpty();
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "22/9/2021", "Đến ngày", null))))
        .containsExactly("OUTSIDE_PERIOD");
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "2/1/2022", "Đến ngày", null))))
        .containsExactly("OUTSIDE_PERIOD");
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "24/7/2021", "Đến ngày", "20/7/2021"))))
        .containsExactly("PERIOD_UNCLEAR");
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "24/7/21", "Đến ngày", "nay")))).isEmpty();
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", null)))).containsExactly("FACT_MISSING");
    assertThat(codes(alone(Sheets.person(1, "Từ ngày", "tháng 7/2021"))))
        .containsExactly("FACT_MISSING");
  }

  @Test
  void a_period_in_one_cell_is_read() {
    CheckedRow row =
        alone(Sheets.person(1, "Từ ngày", "Từ 24/7/2021 đến 21/9/2021", "Đến ngày", null));
    assertThat(row.findings()).isEmpty();
    assertThat(row.application().lostFrom()).isEqualTo(LocalDate.of(2021, 7, 24));
    assertThat(row.application().lostTo()).isEqualTo(LocalDate.of(2021, 9, 21));
  }

  @Test
  void a_day_without_a_year_is_of_the_year_of_the_period_s_end() {
    for (String period : List.of("24/7 - 6/9/2021", "Từ 24/7 đến 06/09/2021", "24.7–6.9.2021")) {
      CheckedRow row = alone(Sheets.person(1, "Từ ngày", period, "Đến ngày", null));
      assertThat(row.findings()).as(period).isEmpty();
      assertThat(row.application().lostFrom()).isEqualTo(LocalDate.of(2021, 7, 24));
      assertThat(row.application().lostTo()).isEqualTo(LocalDate.of(2021, 9, 6));
    }
  }

  @Test
  void an_occupation_is_known_by_its_words() {
    assertThat(codes(alone(Sheets.person(1, "Nghề nghiệp", "GỘI ĐẦU - CẮT TÓC")))).isEmpty();
    assertThat(codes(alone(Sheets.person(1, "Nghề nghiệp", "Thợ may tại nhà"))))
        .containsExactly("OCCUPATION_UNCLEAR");
    assertThat(codes(alone(Sheets.person(1, "Nghề nghiệp", null))))
        .containsExactly("OCCUPATION_UNCLEAR");
  }

  @Test
  void either_address_proves_the_residence() {
    Object[] tenant = {
      "Nơi thường trú",
      "Xã Tân Lập, huyện Vũ Thư, Thái Bình",
      "Nơi tạm trú",
      "P. Giang Biên, Q. Long Biên"
    };
    assertThat(alone(Sheets.person(1, tenant)).findings()).isEmpty();
    assertThat(codes(alone(Sheets.person(1, "Nơi thường trú", null))))
        .containsExactly("RESIDENCE_UNPROVEN");
  }

  @Test
  void a_missing_card_is_never_an_error_and_a_missing_account_nothing() {
    assertThat(codes(alone(Sheets.person(1, "Số CCCD", null))))
        .containsExactly("ID_NUMBER_MISSING");
  }
}
