package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;

/** Whoever takes cases in does not verify them: somebody must be left who may. */
@OfficeTest
class LastVerifierIT {

  private static final String WARD = "00154";

  @Autowired private MockMvc http;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;

  private WardRows lists;
  private long list;

  @BeforeEach
  void a_list_that_canbo1_handed_in() {
    lists = office.createBean(WardRows.class);
    list = lists.list(WARD);
    lists.rows(list, 2);
    sql.update("DELETE FROM access_role WHERE user_name = ?", "canbo3p" + WARD);
  }

  @Test
  void of_two_officers_the_second_does_not_accept_what_the_first_handed_in() throws Exception {
    accept("canbo2p" + WARD)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("intake.nobodyLeftToVerify"))
        .andExpect(jsonPath("$.detail", containsString("canbo1p" + WARD)));
    assertThat(lists.cases(list)).isEmpty();

    accept("canbo1p" + WARD).andExpect(status().isOk());
    assertThat(lists.cases(list)).hasSize(2);
  }

  @Test
  void of_three_officers_the_second_accepts_and_the_third_verifies() throws Exception {
    lists.officer("canbo3p" + WARD, WARD);

    accept("canbo2p" + WARD).andExpect(status().isOk());

    assertThat(lists.cases(list)).hasSize(2);
  }

  private ResultActions accept(String user) throws Exception {
    return http.perform(
        post("/api/intake/lists/" + list + "/accept").with(httpBasic(user, "minhbach2021")));
  }
}
