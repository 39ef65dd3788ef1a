package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

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
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.intake.CaseState;
import vn.minhbach.publiclist.PostingPlay;

/** Officials write objections down, triage and answer them by their pages, and others do not. */
@OfficeTest
class ObjectionPagesIT {

  private static final String WARD = "00145";
  private static final String ALL = "/publiclist/objections";

  @Autowired private MockMvc web;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private ObjectionPlay objections;
  private List<String> cases;
  private String posting;

  @BeforeEach
  void post_a_list() {
    play = office.createBean(Play.class);
    objections = office.createBean(ObjectionPlay.class);
    cases = play.verified(WARD, 2, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
  }

  @Test
  void one_by_telephone_is_written_down_triaged_and_answered_by_pages() throws Exception {
    page("canbo1", ALL + "/new?posting=" + posting + "&about=" + cases.get(0))
        .andExpect(says("value=\"" + cases.get(0) + "\""));
    String at = next(send("canbo1", ALL, written()));
    String number = at.substring(at.lastIndexOf('/') + 1);
    page("canbo1", at)
        .andExpect(says("Vẫn đi làm hằng ngày"))
        .andExpect(says("Lê Thị Kín 0912345678"))
        .andExpect(says(ByOfficer.name(ByOfficer.user("chutich", WARD))))
        .andExpect(says(objections.find(number).receipt()));
    send("canbo1", at + "/triage", Map.of("kind", "AGAINST", "ruling", "HOLD"))
        .andExpect(status().isBadRequest())
        .andExpect(says("chọn cán bộ"));
    send("canbo1", at + "/triage", hold()).andExpect(status().isFound());
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
    assertThat(play.state(cases.get(1))).isEqualTo(CaseState.POSTED);
    page("canbo1", at).andExpect(says("Đang tạm dừng hồ sơ")).andExpect(silent("/conclusion\""));
    send("canbo1", at + "/conclusion", answer("REJECTED"))
        .andExpect(status().isForbidden())
        .andExpect(says("bất kiêm nhiệm"));
    page("chutich", at).andExpect(says("42/2013/QH13"));
    send("chutich", at + "/conclusion", answer("NOTED")).andExpect(status().isBadRequest());
    send("chutich", at + "/conclusion", answer("REJECTED")).andExpect(status().isFound());
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
    page("canbo1", at).andExpect(says("Đã kết luận: không đúng"));
  }

  @Test
  void the_front_writes_down_and_reads_without_knowing_who_said_it() throws Exception {
    Map<String, String> front = new HashMap<>(written());
    front.put("receivedFrom", "FRONT");
    String at = next(web.perform(params(post(ALL), front).with(csrf()).with(user("giamsatq004"))));
    web.perform(get(at).with(user("giamsatq004")))
        .andExpect(status().isOk())
        .andExpect(says("Vẫn đi làm hằng ngày"))
        .andExpect(silent("0912345678"))
        .andExpect(silent("/triage\""));
    web.perform(params(post(at + "/triage"), hold()).with(csrf()).with(user("giamsatq004")))
        .andExpect(status().isForbidden());
  }

  @Test
  void the_list_is_filtered_by_state_and_posting() throws Exception {
    String number = objections.received(cases.get(0), "Vẫn đi làm");
    page("chutich", ALL + "?posting=" + posting)
        .andExpect(says(number))
        .andExpect(says("Chờ phân loại"));
    page("chutich", ALL + "?posting=" + posting + "&state=OPEN")
        .andExpect(says("Không có phản ánh"));
    objections.triaged(number, Ruling.HOLD);
    page("chutich", ALL + "?posting=" + posting + "&state=OPEN").andExpect(says(number));
  }

  @Test
  void another_ward_and_the_council_read_and_do_nothing() throws Exception {
    String number = objections.received(cases.get(0), "Vẫn đi làm");
    String at = ALL + "/" + number;
    for (String other : List.of("canbo1p00127", "chutichp00127", "laodong1q001")) {
      web.perform(get(at).with(user(other))).andExpect(status().isForbidden());
      web.perform(get(ALL).with(user(other))).andExpect(silent(number));
    }
    web.perform(params(post(at + "/triage"), hold()).with(csrf()).with(user("canbo1p00127")))
        .andExpect(status().isForbidden());
    for (String council : List.of("thuky", "chutichhd", "uyvien1")) {
      web.perform(get(at).with(user(ByOfficer.user(council, WARD))))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void the_same_through_the_api_and_no_code_is_told_to_programs() throws Exception {
    String number = objections.received(cases.get(0), "Vẫn đi làm");
    web.perform(
            get("/api" + ALL + "/" + number)
                .with(httpBasic(ByOfficer.user("chutich", WARD), "minhbach2021")))
        .andExpect(jsonPath("$.objection.facts").value("Vẫn đi làm"))
        .andExpect(jsonPath("$.mayTriage").value(true))
        .andExpect(jsonPath("$.objection.receiptCode").doesNotExist())
        .andExpect(jsonPath("$.objection.recordedPerson").doesNotExist());
    web.perform(
            post("/api" + ALL + "/" + number + "/triage")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"AGAINST\",\"ruling\":\"NOTE\",\"note\":\"Chưa rõ việc\"}")
                .with(httpBasic(ByOfficer.user("chutich", WARD), "minhbach2021")))
        .andExpect(status().isOk());
    assertThat(objections.find(number).outcome()).isEqualTo(Outcome.NOTED);
  }

  @Test
  void the_trail_of_one_about_no_list_and_no_case_is_open_to_the_monitor() throws Exception {
    Map<String, String> missing = new HashMap<>(written());
    missing.putAll(Map.of("kind", "LEFT_OUT", "posting", "", "caseNumber", ""));
    String at = next(send("canbo1", ALL, missing));
    String stream = "objection:" + at.substring(at.lastIndexOf('/') + 1);
    String proof = "/oversight/entries/" + stream + "/1/proof";
    web.perform(get(proof).with(user("giamsatq004"))).andExpect(status().isOk());
    web.perform(get(proof).with(user("giamsatq001"))).andExpect(status().isForbidden());
    web.perform(get("/oversight/recommendations/new?subject=" + stream).with(user("giamsatq004")))
        .andExpect(status().isOk())
        .andExpect(says(at));
  }

  private Map<String, String> written() {
    return Map.of(
        "kind", "AGAINST",
        "posting", posting,
        "caseNumber", cases.get(0),
        "facts", "Vẫn đi làm hằng ngày",
        "receivedFrom", "PHONE",
        "receivedOn", LocalDate.now(clock).toString(),
        "name", "Lê Thị Kín",
        "phone", "0912345678");
  }

  private static Map<String, String> hold() {
    return Map.of(
        "kind", "AGAINST", "ruling", "HOLD", "assignedTo", ByOfficer.user("chutich", WARD));
  }

  private static Map<String, String> answer(String outcome) {
    return Map.of("outcome", outcome, "reason", "Đã xem xét", "article", "Điều 28");
  }

  private static ResultMatcher says(String text) {
    return content().string(containsString(text));
  }

  private static ResultMatcher silent(String text) {
    return content().string(not(containsString(text)));
  }

  private static String next(ResultActions answer) throws Exception {
    return answer.andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
  }

  private ResultActions page(String name, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(ByOfficer.user(name, WARD))))
        .andExpect(status().isOk());
  }

  private ResultActions send(String name, String path, Map<String, String> form) throws Exception {
    return web.perform(
        params(post(path), form).with(csrf()).with(user(ByOfficer.user(name, WARD))));
  }

  private static MockHttpServletRequestBuilder params(
      MockHttpServletRequestBuilder request, Map<String, String> form) {
    form.forEach(request::param);
    return request.accept(MediaType.TEXT_HTML);
  }
}
