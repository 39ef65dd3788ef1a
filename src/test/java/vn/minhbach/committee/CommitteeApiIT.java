package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.intake.CaseState;

/** A sitting as machines play it: the same rules behind other doors. */
@OfficeTest
class CommitteeApiIT {

  private static final String WARD = "00124";
  private static final List<String> FOUR = List.of("uyvien1", "uyvien2", "uyvien3", "chutichhd");

  @Autowired MockMvc web;
  @Autowired ObjectMapper json;
  @Autowired Clock clock;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void a_sitting_goes_from_its_call_to_its_totals() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = called(cases);
    String at = "/api/committee/sittings/" + sitting;
    List<String> users = FOUR.stream().map(name -> user(name, WARD)).toList();
    Map<String, Object> roll = Map.of("present", users, "chair", user("chutichhd", WARD));
    send("thuky", post(at + "/attendance"), roll).andExpect(status().isOk());
    String version = play.version(sitting);
    for (String name : FOUR) {
      send(name, post(at + "/ballot"), Map.of("list", "for", "listVersion", version))
          .andExpect(status().isOk());
    }
    Map<String, String> minutes =
        Map.of("openedAt", "08:00", "closedAt", "09:00", "content", "Xét duyệt");
    send("thuky", post(at + "/minutes"), minutes).andExpect(status().isOk());
    send("chutichhd", post(at + "/minutes/signature"), Map.of()).andExpect(status().isBadRequest());
    Map<String, String> read = Map.of("minutesVersion", play.minutesVersion(sitting));
    send("chutichhd", post(at + "/minutes/signature"), read).andExpect(status().isOk());
    play.runJobs(sitting);

    assertThat(play.states(cases).values()).containsOnly(CaseState.PROPOSED);
    web.perform(get(at + "/totals").with(login("thuky")))
        .andExpect(jsonPath("$.lines", is(2)))
        .andExpect(jsonPath("$.proposed", is(2)))
        .andExpect(jsonPath("$.balanced", is(true)));
    web.perform(get("/api/committee/sittings?state=CONCLUDED").with(login("thuky")))
        .andExpect(jsonPath("$[*].sitting", hasItem(sitting)));
  }

  @Test
  void without_a_list_of_cases_every_verified_case_is_called() throws Exception {
    String ward = "00127";
    List<String> cases = play.verified(ward, 3, true);
    Map<String, Object> all = request(ward, LocalDate.now(clock));

    String answer =
        web.perform(
                body(post("/api/committee/sittings"), all)
                    .with(httpBasic("thukyp00127", "minhbach2021")))
            .andReturn()
            .getResponse()
            .getContentAsString();

    String sitting = json.readTree(answer).get("sitting").asText();
    assertThat(play.states(cases).values()).containsOnly(CaseState.IN_SITTING);
    web.perform(
            get("/api/committee/sittings/" + sitting)
                .with(httpBasic("uyvien1p00127", "minhbach2021")))
        .andExpect(jsonPath("$.counts.amount", is((int) (3 * Play.RATE))))
        .andExpect(jsonPath("$.lines", hasSize(3)))
        .andExpect(jsonPath("$.roll", hasSize(6)));
  }

  @Test
  void members_read_names_and_findings_and_a_monitor_reads_no_names() throws Exception {
    List<String> cases = play.verified(WARD, 10, true);
    String withFinding = cases.stream().filter(c -> c.endsWith("7")).findFirst().orElseThrow();
    String at = "/api/committee/sittings/" + called(cases);

    web.perform(get(at).with(login("uyvien1")))
        .andExpect(jsonPath("$.lines[0].caseNumber", is(withFinding)))
        .andExpect(jsonPath("$.lines[0].findings[0].code", is("PENSIONER")))
        .andExpect(jsonPath("$.lines[0].fullName", is("Người số " + withFinding)));
    web.perform(get(at).with(httpBasic("giamsatq004", "minhbach2021")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Người số"))));
  }

  @Test
  void while_votes_are_taken_nobody_reads_how_others_vote() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = called(cases);
    String at = "/api/committee/sittings/" + sitting;
    play.attend(sitting, FOUR.toArray(String[]::new));
    play.vote(sitting, "uyvien1", Vote.AGAINST, Map.of());

    for (String name : List.of("uyvien1", "uyvien2", "thuky", "chutichhd")) {
      web.perform(get(at).with(login(name)))
          .andExpect(jsonPath("$.votes.cast", is(1)))
          .andExpect(jsonPath("$.votes.against").doesNotExist());
    }
    web.perform(get(at).with(login("uyvien1"))).andExpect(jsonPath("$.mine.list", is("against")));
    assertThat(play.leaves("sitting:" + sitting))
        .last()
        .asString()
        .contains("\"fact\":\"VoteCast\"", "\"commitments\":{\"ballot\"")
        .doesNotContain("against", "\"vote\"");

    for (String name : List.of("uyvien2", "uyvien3", "chutichhd")) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    web.perform(get(at).with(login("uyvien2"))).andExpect(jsonPath("$.votes.against", is(1)));
    assertThat(play.leaves("sitting:" + sitting))
        .last()
        .asString()
        .contains("\"against\":[\"" + user("uyvien1", WARD) + "\"]");
  }

  @Test
  void another_ward_neither_reads_nor_calls_nor_acts() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = called(cases);
    String at = "/api/committee/sittings/" + sitting;

    web.perform(get(at).with(httpBasic("thukyp00127", "minhbach2021")))
        .andExpect(status().isForbidden());
    web.perform(get("/api/committee/sittings").with(httpBasic("thuquyp00127", "minhbach2021")))
        .andExpect(status().isForbidden());
    web.perform(get("/api/committee/sittings").with(httpBasic("thukyp00127", "minhbach2021")))
        .andExpect(jsonPath("$[*].sitting", not(hasItem(sitting))));
    web.perform(
            body(post("/api/committee/sittings"), request(cases))
                .with(httpBasic("thukyp00127", "minhbach2021")))
        .andExpect(status().isForbidden());
    web.perform(
            body(put(at + "/exceptions"), Map.of("caseNumbers", cases))
                .with(httpBasic("uyvien1p00127", "minhbach2021")))
        .andExpect(status().isForbidden());
  }

  @Test
  void only_the_secretary_calls_a_sitting() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);

    send("chutichhd", post("/api/committee/sittings"), request(cases))
        .andExpect(status().isForbidden());
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.VERIFIED);
  }

  @Test
  void a_case_that_sits_already_is_not_called_a_second_time() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    called(cases);

    send("thuky", post("/api/committee/sittings"), request(cases))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code", is("committee.notReady")));
  }

  @Test
  void a_sitting_is_not_held_before_its_cases_were_verified() throws Exception {
    Map<String, Object> early = request(WARD, LocalDate.now(clock).minusDays(1));
    early.put("cases", play.verified(WARD, 1, true));

    send("thuky", post("/api/committee/sittings"), early)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code", is("committee.heldBeforeVerification")));
  }

  @Test
  void an_unknown_sitting_is_not_found() throws Exception {
    web.perform(get("/api/committee/sittings/00124-H21-9999").with(login("thuky")))
        .andExpect(status().isNotFound());
  }

  private String called(List<String> cases) throws Exception {
    String answer =
        send("thuky", post("/api/committee/sittings"), request(cases))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return json.readTree(answer).get("sitting").asText();
  }

  private Map<String, Object> request(List<String> cases) {
    Map<String, Object> some = request(WARD, LocalDate.now(clock));
    some.put("cases", cases);
    return some;
  }

  private static Map<String, Object> request(String ward, LocalDate heldOn) {
    return new HashMap<>(
        Map.of("unit", ward, "scheme", Play.SCHEME, "heldOn", heldOn, "place", "Hội trường"));
  }

  private ResultActions send(String name, MockHttpServletRequestBuilder request, Object body)
      throws Exception {
    return web.perform(body(request, body).with(login(name)));
  }

  private MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, Object body)
      throws Exception {
    return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
  }

  private static RequestPostProcessor login(String name) {
    return httpBasic(user(name, WARD), "minhbach2021");
  }
}
