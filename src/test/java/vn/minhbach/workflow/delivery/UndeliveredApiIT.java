package vn.minhbach.workflow.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.access.PageToken;
import vn.minhbach.audit.Leaves;
import vn.minhbach.verification.Verification;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;
import vn.minhbach.workflow.SupportCaseProcess;

/** What reached no case is seen and told again by an administrator of the case's ward. */
@ProcessTest
class UndeliveredApiIT {

  private static final String PATH = "/api/workflow/undelivered";
  private static final String CITY = "quantritp01";
  private static final String OTHER_WARD = "quantrilac00682";

  private final String caseNumber = EngineHand.newCase();

  @Autowired private SupportCaseProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Verification verification;
  @Autowired private UndeliveredMapper undelivered;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc http;

  private long id;

  @BeforeEach
  void whatTheCouncilConcludedHasNotReachedTheCase() {
    process.open(List.of(caseNumber), Set.of());
    hand.deliver(caseNumber);
    when(verification.recordVerification(caseNumber)).thenReturn("confirmed");
    process.verified(List.of(caseNumber));
    undelivered.insert(
        new CaseMessage("committee.concluded", 1, 1, Map.of(caseNumber, "proposed")), "Broken", 2);
    id =
        sql.queryForObject(
            "SELECT id FROM workflow_undelivered WHERE case_number = ?", Long.class, caseNumber);
  }

  @AfterEach
  void forget() {
    sql.update("DELETE FROM workflow_undelivered WHERE case_number = ?", caseNumber);
    sql.update("DELETE FROM access_role WHERE user_name = ?", OTHER_WARD);
    sql.update("DELETE FROM access_officer WHERE user_name = ?", OTHER_WARD);
  }

  @Test
  void the_city_s_administrator_repeats_it_once_and_the_case_s_trail_says_so() throws Exception {
    ask(CITY, get(PATH)).andExpect(jsonPath("$[*].caseNumber").value(hasItem(caseNumber)));
    ask(CITY, post(PATH + "/" + id + "/repeat")).andExpect(status().isOk());
    ask(CITY, get(PATH)).andExpect(jsonPath("$[*].caseNumber").value(not(hasItem(caseNumber))));
    hand.deliver(caseNumber);
    assertThat(hand.instance(caseNumber)).isNotNull();
    assertThat(waitsFor()).containsExactly("publiclist.closed");
    assertThat(trail()).contains("\"fact\":\"MessageRepeated\"", "\"officer\":\"quantritp01\"");
    ask(CITY, post(PATH + "/" + id + "/repeat")).andExpect(status().is4xxClientError());
  }

  @Test
  void the_button_on_the_page_repeats_it() throws Exception {
    String button = "/administration/messages/" + id + "/repeat";
    page().andExpect(content().string(containsString("action=\"" + button + "\"")));
    http.perform(post(button).with(user(CITY)).with(PageToken.csrf()))
        .andExpect(redirectedUrl("/administration/jobs"));
    page().andExpect(content().string(not(containsString(button))));
    hand.deliver(caseNumber);
    assertThat(waitsFor()).containsExactly("publiclist.closed");
  }

  private ResultActions page() throws Exception {
    return http.perform(get("/administration/jobs").accept(MediaType.TEXT_HTML).with(user(CITY)));
  }

  @Test
  void an_administrator_of_another_ward_neither_sees_nor_repeats_it() throws Exception {
    hireInAnotherWard();
    ask(OTHER_WARD, get(PATH))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].caseNumber").value(not(hasItem(caseNumber))));
    ask(OTHER_WARD, post(PATH + "/" + id + "/repeat")).andExpect(status().is4xxClientError());
    assertThat(waitsFor()).containsExactly("committee.concluded");
  }

  @Test
  void who_is_no_administrator_has_nothing_to_do_with_it() throws Exception {
    for (String user : List.of("canbo1p00685", "giamsat1tp01")) {
      ask(user, get(PATH)).andExpect(status().isForbidden());
      ask(user, post(PATH + "/" + id + "/repeat")).andExpect(status().isForbidden());
    }
  }

  private ResultActions ask(String user, MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(
        request.with(httpBasic(user, "minhbach2021")).accept(MediaType.APPLICATION_JSON));
  }

  private void hireInAnotherWard() {
    sql.update(
        """
        INSERT INTO access_officer (user_name, person, password, credential, unit, locked, must_change, created_at)
        SELECT ?, ?, password, credential, '00682', locked, must_change, created_at FROM access_officer
        WHERE user_name = ?
        """,
        OTHER_WARD,
        OTHER_WARD,
        CITY);
    sql.update("INSERT INTO access_role (user_name, role) VALUES (?, 'administrator')", OTHER_WARD);
  }

  private List<String> waitsFor() {
    return sql.queryForList(
        "SELECT s.EVENT_NAME_ FROM ACT_RU_EVENT_SUBSCR s JOIN ACT_RU_EXECUTION e ON e.ID_ = s.PROC_INST_ID_"
            + " WHERE e.BUSINESS_KEY_ = ?",
        String.class,
        caseNumber);
  }

  private String trail() {
    return new Leaves(sql).last("case:" + caseNumber);
  }
}
