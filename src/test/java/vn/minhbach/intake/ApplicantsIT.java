package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.LogIn;

@OfficeTest
class ApplicantsIT {

  private static final String WARD = "00646";

  @Autowired private Applicants applicants;
  @Autowired private Acceptance acceptance;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;

  @Test
  @SuppressWarnings("try")
  void whoever_asked_for_cash_has_no_account_whatever_stands_in_the_row() {
    WardRows lists = office.createBean(WardRows.class);
    long list = lists.list(WARD);
    lists.rows(list, 2);
    sql.update(
        """
        UPDATE intake_row
        SET account = '19031', bank = 'A', payment_method = IF(sheet_row = 7, 'cash', 'bank')
        WHERE list_id = ?
        """,
        list);
    try (LogIn me = LogIn.as("canbo1p" + WARD)) {
      acceptance.accept(list);
    }
    List<String> cases = lists.cases(list);
    Map<String, Applicant> found = applicants.of(cases);
    assertThat(found.get(cases.get(0)).account()).isNull();
    assertThat(found.get(cases.get(0)).bank()).isNull();
    assertThat(found.get(cases.get(1)).account()).isEqualTo("19031");
    assertThat(found.get(cases.get(1)).bank()).isEqualTo("A");
  }
}
