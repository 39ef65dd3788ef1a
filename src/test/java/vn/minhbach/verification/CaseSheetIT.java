package vn.minhbach.verification;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;

/** What the officer who verifies a case is shown of it. */
@OfficeTest
class CaseSheetIT {

  private static final String WARD = "00016";

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc http;

  private VerificationPlay play;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
  }

  @Test
  void the_sheet_shows_what_the_applicant_declared_and_what_is_judged() throws Exception {
    String caseNumber = opened();
    sql.update(
        """
        UPDATE intake_row r JOIN intake_case c ON c.list_id = r.list_id AND c.sheet_row = r.sheet_row
        SET r.occupation = 'Nhà ảo thuật', r.workplace = 'Chợ Hôm', r.temporary_address = 'Nhà trọ số 7',
            r.lost_from = '2021-07-24', r.lost_to = '2021-08-10', r.note = 'Xin chuyển khoản'
        WHERE c.case_number = ?
        """,
        caseNumber);

    http.perform(
            get("/api/verification/cases/" + caseNumber)
                .with(httpBasic("canbo2p" + WARD, "minhbach2021")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.applicant.sex").value("female"))
        .andExpect(jsonPath("$.declaration.receivedOn").value("2021-08-16"))
        .andExpect(jsonPath("$.declaration.permanentAddress").value("Số 1 ngõ 2"))
        .andExpect(jsonPath("$.declaration.temporaryAddress").value("Nhà trọ số 7"))
        .andExpect(jsonPath("$.declaration.occupation").value("Nhà ảo thuật"))
        .andExpect(jsonPath("$.declaration.workplace").value("Chợ Hôm"))
        .andExpect(jsonPath("$.declaration.lostFrom").value("2021-07-24"))
        .andExpect(jsonPath("$.declaration.lostTo").value("2021-08-10"))
        .andExpect(jsonPath("$.declaration.note").value("Xin chuyển khoản"));
  }

  private String opened() throws Exception {
    long list = play.lists.list(WARD);
    play.lists.rows(list, 1);
    return play.opened(list, WARD).get(0);
  }
}
