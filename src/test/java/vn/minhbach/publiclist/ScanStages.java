package vn.minhbach.publiclist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.page.PageVisits;
import vn.minhbach.paper.Printed;
import vn.minhbach.paper.ScanVisits;
import vn.minhbach.paper.scan.ScanFiles;

/**
 * A sitting and its posting where scans are required, with the papers that are signed on the way:
 * {@code office.createBean(ScanStages.class)}.
 */
final class ScanStages {

  static final String PLACE = "Trụ sở UBND phường";
  static final byte[] PDF = ScanFiles.pdf();
  private static final String WARD = "00154";
  private static final String[] FIVE = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};

  private final MockMvc web;
  private final ObjectMapper json;
  private final Clock clock;
  private final Play play;
  private final PostingPlay lists;
  private final ScanVisits papers;

  ScanStages(MockMvc web, ObjectMapper json, Clock clock, AutowireCapableBeanFactory office) {
    this.web = web;
    this.json = json;
    this.clock = clock;
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
    papers = new ScanVisits(web);
  }

  Play play() {
    return play;
  }

  PostingPlay lists() {
    return lists;
  }

  String voted() {
    String sitting = play.call(WARD, play.verified(WARD, 2, true));
    play.attend(sitting, FIVE);
    for (String name : FIVE) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    try {
      Map<String, String> minutes =
          Map.of("openedAt", "08:00", "closedAt", "09:30", "content", "Xét duyệt danh sách");
      api(post("/api/committee/sittings/" + sitting + "/minutes"), "thuky", minutes)
          .andExpect(status().isOk());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return sitting;
  }

  /** A sitting whose minutes are numbered and scanned. */
  String scanned() throws Exception {
    String sitting = voted();
    number("thuky", "minutes", sitting, "8/BB-HĐXD").andExpect(status().is3xxRedirection());
    attach("thuky", "minutes", sitting, PDF).andExpect(status().is3xxRedirection());
    return sitting;
  }

  ResultActions sign(String sitting) throws Exception {
    String address = "/api/committee/sittings/" + sitting;
    String version = sheet(address, "chutichhd", "minutesVersion");
    return api(
        post(address + "/minutes/signature"), "chutichhd", Map.of("minutesVersion", version));
  }

  ResultActions place(String posting, String place) throws Exception {
    return new PageVisits(web)
        .send(
            who("canbo1"),
            "/publiclist/postings/" + posting + "/place",
            "place",
            place,
            "workingDays",
            "2");
  }

  ResultActions hang(String posting) throws Exception {
    return api(
        post("/api/publiclist/postings/" + posting),
        "canbo1",
        Map.of("place", PLACE, "postedOn", LocalDate.now(clock), "workingDays", 2));
  }

  ResultActions number(String name, String kind, String subject, String number) throws Exception {
    return papers.number(who(name), kind, subject, number, LocalDate.now(clock));
  }

  ResultActions attach(String name, String kind, String subject, byte[] file) throws Exception {
    return papers.attach(who(name), kind, subject, file);
  }

  String page(String sitting, String user) throws Exception {
    return web.perform(get("/papers/minutes/" + sitting).with(user(user)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  Printed notice(String posting) throws Exception {
    return Printed.of(
        web.perform(
                get("/publiclist/postings/" + posting + "/notice.pdf").with(user(who("canbo1"))))
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private String sheet(String address, String name, String field) throws Exception {
    String sheet =
        web.perform(get(address).with(httpBasic(who(name), "minhbach2021")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return json.readTree(sheet).get(field).asText();
  }

  private ResultActions api(MockHttpServletRequestBuilder request, String name, Object body)
      throws Exception {
    return web.perform(
        request
            .with(httpBasic(who(name), "minhbach2021"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(body)));
  }

  static org.springframework.test.web.servlet.ResultMatcher code(String code) {
    return jsonPath("$.code").value(code);
  }

  static String who(String name) {
    return ByOfficer.user(name, WARD);
  }
}
