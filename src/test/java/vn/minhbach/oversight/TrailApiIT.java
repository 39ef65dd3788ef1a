package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.WardRows;

@OfficeTest
class TrailApiIT {

  private static final String WARD = "00682";
  private static final String OTHER_WARD = "00679";
  private static final String MONITOR = "giamsat1tp01";

  @Autowired private MockMvc http;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcTemplate sql;
  @Autowired private Cases cases;
  @Autowired private TransactionTemplate transaction;

  private String caseNumber;

  /** A case with two entries: it was opened, and what it waited for has ended. */
  @BeforeEach
  void twoEntries() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    long other = lists.list(OTHER_WARD);
    long list = lists.list(WARD);
    lists.row(
        list,
        WardRows.number(),
        "Nguyễn Văn Hùng",
        WardRows.doubleOf(lists.row(other, WardRows.number())));
    accept(other, OTHER_WARD);
    accept(list, WARD);
    caseNumber = lists.cases(list).get(0);
    List<String> ends = lists.cases(other);
    transaction.executeWithoutResult(
        status -> cases.move(ends, CaseState.TO_VERIFY, CaseState.WITHDRAWN));
  }

  @Test
  void the_trail_of_a_case_is_told_in_order_with_the_hash_of_each_entry() throws Exception {
    byte[] answer =
        trail(MONITOR, "")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    JsonNode trail = json.readTree(answer);
    assertThat(trail.findValuesAsText("fact")).containsExactly("CaseOpened", "OtherWardConcluded");
    assertThat(trail.get(0).get("number").asInt()).isEqualTo(1);
    assertThat(trail.get(1).get("leaf").get("previous").asText())
        .isEqualTo(trail.get(0).get("hash").asText());
    assertThat(trail.toString()).doesNotContain("Nguyễn");
  }

  @Test
  void who_sees_the_ward_sees_its_trails_and_nobody_else() throws Exception {
    trail("canbo1p" + WARD, "").andExpect(status().isOk());
    trail("canbo1p" + OTHER_WARD, "").andExpect(status().isForbidden());
    trail("giamsatq004", "").andExpect(status().isForbidden());
    trail("totruongp" + WARD, "").andExpect(status().isForbidden());
    trail("quantritp01", "").andExpect(status().isForbidden());
    http.perform(get("/api/oversight/cases/" + caseNumber + "/trail"))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void a_long_trail_comes_in_pages() throws Exception {
    for (int i = 3; i <= 203; i++) {
      sql.update(
          """
          INSERT INTO minhbach_audit.audit_entry (stream, number, previous_hash, leaf, leaf_hash, recorded_at)
          VALUES (?, ?, REPEAT('0', 32), '{}', UNHEX('28a3a18f6cd6406b086e9ffda1f9b8a13dbcf44b0f3f32cb9031a11fd053acf9'), 0)
          """,
          "case:" + caseNumber,
          i);
    }
    trail(MONITOR, "").andExpect(jsonPath("$", hasSize(200)));
    trail(MONITOR, "?page=1")
        .andExpect(jsonPath("$", hasSize(3)))
        .andExpect(jsonPath("$[0].number").value(201));
    trail(MONITOR, "?page=2147483647").andExpect(status().isBadRequest());
    trail(MONITOR, "?page=-1").andExpect(status().isBadRequest());
  }

  @Test
  void what_is_no_number_is_refused_and_what_is_not_there_is_not_found() throws Exception {
    show("cases/00682-2021-1").andExpect(status().is4xxClientError());
    show("sittings/x").andExpect(status().is4xxClientError());
    show("sittings/00682-H21-0001").andExpect(status().isNotFound());
    show("cases/00682-21-999999").andExpect(status().isNotFound());
  }

  private ResultActions show(String what) throws Exception {
    return http.perform(
        get("/api/oversight/" + what + "/trail").with(httpBasic(MONITOR, "minhbach2021")));
  }

  private ResultActions trail(String user, String page) throws Exception {
    String path = "/api/oversight/cases/" + caseNumber + "/trail" + page;
    return http.perform(get(path).with(httpBasic(user, "minhbach2021")));
  }

  private void accept(long list, String ward) throws Exception {
    http.perform(
            post("/api/intake/lists/" + list + "/accept")
                .with(httpBasic("canbo1p" + ward, "minhbach2021")))
        .andExpect(status().isOk());
  }
}
