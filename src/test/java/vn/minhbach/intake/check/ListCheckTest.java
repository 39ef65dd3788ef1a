package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.file.Sheets.Formula;
import vn.minhbach.intake.list.Field;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.reference.RegistersInMemory;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/** What rows get that stand in no labelled list. */
class ListCheckTest {

  private static final String WARD = "00121";
  private final RegistersInMemory registers = new RegistersInMemory();
  private final Desk desk = new Desk(registers);

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

  @Test
  void a_contract_counts_while_it_runs_on_the_first_day_of_lost_work() {
    registers.with(
        Register.insured,
        """
        full_name,birth_date,id_number,insurance_number,employer,from,to
        Nguyễn Văn An,1985-07-04,001085007919,1,A,2020-01-01,
        Nguyễn Văn An,1985-07-04,001085015838,1,A,2020-01-01,2021-07-23
        Nguyễn Văn An,1985-07-04,001085023757,1,A,2020-01-01,2021-07-25
        Nguyễn Văn An,1985-07-04,001085031676,1,A,2021-08-01,
        """);
    assertThat(codes(alone(Sheets.person(1)))).containsExactly("HAS_LABOUR_CONTRACT");
    assertThat(codes(alone(Sheets.person(2)))).isEmpty();
    assertThat(codes(alone(Sheets.person(3)))).containsExactly("HAS_LABOUR_CONTRACT");
    assertThat(codes(alone(Sheets.person(4)))).isEmpty();
  }

  @Test
  void a_register_that_knows_an_old_number_may_mean_the_person() {
    registers.with(
        Register.deceased,
        "full_name,birth_date,id_number,died_on\nNguyen Van An,1985-07-04,012345678,2021-08-09\n");
    assertThat(codes(alone(Sheets.person(1)))).containsExactly("REGISTER_POSSIBLE_MATCH");
    assertThat(codes(alone(Sheets.person(2, "Số CCCD", null))))
        .containsExactlyInAnyOrder("ID_NUMBER_MISSING", "REGISTER_POSSIBLE_MATCH");
    assertThat(codes(alone(Sheets.person(3, "Số CCCD", "012345678")))).contains("DECEASED");
  }

  @Test
  void only_cash_excludes_and_a_scheme_that_nobody_knows_is_looked_at() {
    registers.with(
        Register.supported,
        """
        full_name,birth_date,id_number,scheme,amount_vnd,paid_on
        Nguyễn Văn An,1985-07-04,001085007919,NQ68-05,1000000,2021-08-10
        Nguyễn Văn An,1985-07-04,001085015838,NQ68-08,800000,2021-08-10
        Nguyễn Văn An,1985-07-04,001085023757,NQ68-07,1000000,2021-08-10
        Nguyễn Văn An,1985-07-04,001085031676,XYZ-99,1000000,2021-08-10
        """);
    assertThat(codes(alone(Sheets.person(1)))).containsExactly("ALREADY_SUPPORTED");
    assertThat(codes(alone(Sheets.person(2)))).isEmpty();
    assertThat(codes(alone(Sheets.person(3)))).isEmpty();
    assertThat(codes(alone(Sheets.person(4)))).containsExactly("REGISTER_POSSIBLE_MATCH");
  }

  @Test
  void a_closed_business_is_no_business() {
    registers.with(
        Register.household_business,
        """
        owner,id_number,tax_code,status
        Nguyễn Văn An,001085007919,1,Đang hoạt động
        Nguyễn Văn An,001085015838,2,Đã chấm dứt hoạt động
        """);
    assertThat(codes(alone(Sheets.person(1)))).containsExactly("HOUSEHOLD_BUSINESS_OWNER");
    assertThat(codes(alone(Sheets.person(2)))).isEmpty();
  }

  /** A row before which there was none. */
  private CheckedRow alone(List<Object> row) {
    return new Desk(registers)
        .takeIn(WARD, new Sheets().row(Sheets.TITLES).row(row).bytes())
        .get(0);
  }

  /** A row after those that the desk took in before. */
  private CheckedRow next(List<Object> row) {
    return takeIn(WARD, row).get(0);
  }

  @SafeVarargs
  private List<CheckedRow> takeIn(String ward, List<Object>... rows) {
    Sheets sheets = new Sheets().row(Sheets.TITLES);
    for (List<Object> row : rows) {
      sheets.row(row);
    }
    return desk.takeIn(ward, sheets.bytes());
  }

  private static List<String> codes(CheckedRow row) {
    return row.findings().stream().map(Finding::code).toList();
  }
}
