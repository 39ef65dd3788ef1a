package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.registry.Register;

/** What the registers of other offices say against an applicant. */
class RegisterFindingsTest extends OneRow {

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
}
