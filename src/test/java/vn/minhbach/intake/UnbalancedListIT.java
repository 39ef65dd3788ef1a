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
import vn.minhbach.shared.Outcome;

/** A list whose rows are no longer those that were counted when it was checked opens nothing. */
@OfficeTest
class UnbalancedListIT {

  private static final String WARD = "00643";

  @Autowired private MockMvc office;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory factory;

  private WardRows rows;
  private long list;

  @BeforeEach
  void threeRows() {
    rows = factory.createBean(WardRows.class);
    list = rows.list(WARD);
    rows.rows(list, 2);
    rows.row(list, WardRows.number(), WardRows.finding("ID_FORMAT", Outcome.ERROR));
  }

  @Test
  void a_list_that_balances_opens_its_cases() throws Exception {
    accept().andExpect(status().isOk());
    assertThat(rows.cases(list)).hasSize(2);
  }

  @Test
  void a_row_that_is_gone_since_the_check_keeps_the_list_from_being_accepted() throws Exception {
    sql.update("DELETE FROM intake_row WHERE list_id = ? AND outcome = 'accept' LIMIT 1", list);
    refused();
  }

  @Test
  void totals_that_do_not_add_up_keep_the_list_from_being_accepted() throws Exception {
    sql.update("UPDATE intake_list SET row_total = 4 WHERE id = ?", list);
    refused();
  }

  private void refused() throws Exception {
    accept()
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("intake.unbalanced"))
        .andExpect(jsonPath("$.detail", containsString("không khớp")));
    assertThat(rows.cases(list)).isEmpty();
    assertThat(
            sql.queryForObject("SELECT status FROM intake_list WHERE id = ?", String.class, list))
        .isEqualTo("checked");
  }

  private ResultActions accept() throws Exception {
    return office.perform(
        post("/api/intake/lists/" + list + "/accept")
            .with(httpBasic("canbo1p" + WARD, "minhbach2021")));
  }
}
