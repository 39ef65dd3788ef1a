package vn.minhbach.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;

/** Who did not get in stands in the trail, and no password stands anywhere. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class LoginFailedIT {

  private static final String TYPED = "matkhaugobinham";

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_wrong_password_stands_in_the_trail_of_its_account(CapturedOutput log) throws Exception {
    String stream = "access:canbo2p00133";
    int before = entries(stream).size();
    attempt("Canbo2p00133", TYPED);
    List<String> entries = entries(stream);
    assertThat(entries).hasSize(before + 1);
    assertThat(entries.get(before)).contains("LoginFailed", "canbo2p00133").doesNotContain(TYPED);
    assertThat(log).doesNotContain(TYPED);
  }

  @Test
  void a_name_that_no_officer_has_could_be_a_password_and_is_not_kept(CapturedOutput log)
      throws Exception {
    int before = entries("access:-").size();
    attempt(TYPED, "x");
    List<String> entries = entries("access:-");
    assertThat(entries).hasSize(before + 1);
    assertThat(entries.get(before)).contains("LoginFailed").doesNotContain(TYPED);
    assertThat(sql.queryForList("SELECT stream FROM minhbach_audit.audit_entry", String.class))
        .doesNotContain("access:" + TYPED);
    assertThat(log).doesNotContain(TYPED);
  }

  @Test
  void what_the_throttle_does_not_read_is_not_told_again() throws Exception {
    int before = entries("access:canbo2p00136").size();
    for (int i = 0; i < 8; i++) {
      web.perform(get("/api/access/me").with(httpBasic("canbo2p00136", TYPED + i)));
    }
    assertThat(entries("access:canbo2p00136")).hasSize(before + 5);
  }

  private void attempt(String user, String password) throws Exception {
    web.perform(get("/api/access/me").with(httpBasic(user, password)))
        .andExpect(status().isUnauthorized());
  }

  private List<String> entries(String stream) {
    return sql.queryForList(
        """
        SELECT CONVERT(leaf USING utf8mb4) FROM minhbach_audit.audit_entry
        WHERE stream = ? ORDER BY number
        """,
        String.class,
        stream);
  }
}
