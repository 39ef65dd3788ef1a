package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.minhbach.committee.vote.Vote;

/** A sitting from its call to the signature, by its pages. */
@OfficeTest
class CouncilPagesIT {

  private static final String WARD = "00133";
  private static final List<String> FOUR = List.of("uyvien1", "uyvien2", "uyvien3", "chutichhd");

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void the_secretary_sees_who_waits_calls_a_sitting_and_records_who_came() throws Exception {
    List<String> cases = play.verified(WARD, 3, true);
    page("thuky", "/committee/sittings")
        .andExpect(content().string(containsString("Triệu tập phiên họp")))
        .andExpect(content().string(containsString("00133/HN-3642-LDTD")));
    String sitting = call();
    assertThat(play.facts("case:" + cases.get(0))).endsWith("CaseInSitting");
    page("thuky", "/committee/sittings/" + sitting)
        .andExpect(content().string(containsString("Ghi điểm danh và khai mạc")))
        .andExpect(content().string(containsString("Người số " + cases.get(0))));
    attend(sitting);
    page("uyvien1", "/committee/sittings/" + sitting)
        .andExpect(content().string(containsString("Còn: ")))
        .andExpect(content().string(containsString("uyvien3p" + WARD)));
  }

  @Test
  void a_sitting_is_called_off_and_its_cases_may_go_before_another() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = play.call(WARD, cases);
    send("thuky", "/committee/sittings/" + sitting + "/cancellation", Map.of())
        .andExpect(status().isFound());
    page("thuky", "/committee/sittings/" + sitting)
        .andExpect(content().string(containsString("Phiên họp đã hủy")));
    assertThat(play.facts("case:" + cases.get(0))).endsWith("CaseFreed");
  }

  @Test
  void the_screen_counts_ballots_and_keeps_them_secret_until_all_are_cast() throws Exception {
    String sitting = play.call(WARD, play.verified(WARD, 2, false));
    play.attend(sitting, FOUR.toArray(String[]::new));
    play.vote(sitting, "uyvien1", Vote.AGAINST, Map.of());
    page("thuky", screen(sitting))
        .andExpect(content().string(containsString("1/4")))
        .andExpect(content().string(containsString("Chưa bỏ phiếu:")))
        .andExpect(content().string(containsString("Không đủ điều kiện")))
        .andExpect(content().string(not(containsString("không tán thành</dt>"))));
    for (String name : FOUR.subList(1, 4)) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    page("thuky", screen(sitting))
        .andExpect(content().string(containsString("không tán thành</dt><dd>1</dd>")))
        .andExpect(content().string(not(containsString("Chưa bỏ phiếu:"))));
  }

  @Test
  void the_screen_asks_for_what_changed_and_is_loaded_anew_in_another_state() throws Exception {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    play.attend(sitting, FOUR.toArray(String[]::new));
    String now = attribute(screen(sitting), "hx-get=\"([^\"]+)\"").replace("&amp;", "&");
    page("thuky", now, status().isNoContent());
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());
    page("thuky", now).andExpect(header().doesNotExist("HX-Refresh"));
    for (String name : FOUR.subList(1, 4)) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    page("thuky", now).andExpect(header().string("HX-Refresh", "true"));
  }

  @Test
  void a_monitor_sees_a_sitting_without_names() throws Exception {
    List<String> cases = play.verified(WARD, 1, false);
    String sitting = play.call(WARD, cases);
    for (String path : List.of("", "/screen")) {
      web.perform(
              get("/committee/sittings/" + sitting + path)
                  .accept(MediaType.TEXT_HTML)
                  .with(user("giamsatq004")))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(cases.get(0))))
          .andExpect(content().string(not(containsString("Người số"))));
    }
  }

  @Test
  void another_ward_sees_nothing_of_it() throws Exception {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    for (String path : List.of("", "/screen", "/screen/now", "/minutes")) {
      web.perform(
              get("/committee/sittings/" + sitting + path)
                  .accept(MediaType.TEXT_HTML)
                  .with(user("thukyp00127")))
          .andExpect(status().isForbidden());
    }
    web.perform(get("/committee/sittings").accept(MediaType.TEXT_HTML).with(user("thukyp00127")))
        .andExpect(content().string(not(containsString(sitting))));
  }

  @Test
  void whoever_is_no_secretary_calls_no_sitting_and_is_not_asked_to() throws Exception {
    play.verified(WARD, 1, true);
    page("uyvien1", "/committee/sittings")
        .andExpect(content().string(not(containsString("Triệu tập phiên họp"))));
    send(
            "uyvien1",
            "/committee/sittings",
            Map.of("of", WARD + "/" + Play.SCHEME, "heldOn", "2021-08-17", "place", "Hội trường"))
        .andExpect(status().isForbidden());
  }

  @Test
  void minutes_fill_themselves_and_the_chair_signs_what_was_read() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = counted(cases);
    String path = "/committee/sittings/" + sitting + "/minutes";
    page("thuky", path)
        .andExpect(content().string(containsString("2 hồ sơ, tổng số tiền 3.000.000 đ")))
        .andExpect(content().string(containsString("4/4 thành viên có mặt bỏ phiếu; 4 tán thành")))
        .andExpect(content().string(not(containsString("name=\"openedAt\" required value=\"\""))));
    write(path, "Nội dung thứ nhất", "hand").andExpect(status().isFound());
    String read = attribute("chutichhd", path, "minutesVersion\" value=\"(\\w{64})\"");
    write(path, "Nội dung thứ hai", "keep").andExpect(status().isFound());
    sign(path, read)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("thư ký đã sửa")));
    sign(path, attribute("chutichhd", path, "minutesVersion\" value=\"(\\w{64})\""))
        .andExpect(status().isFound());
    play.runJobs(sitting);
    for (String one : cases) {
      String last = play.leaves("case:" + one).stream().reduce((a, b) -> b).orElseThrow();
      assertThat(last).contains(play.version(sitting), "chutichhdp" + WARD);
    }
  }

  @Test
  void the_closing_hour_may_not_be_before_the_opening_hour() throws Exception {
    String path = "/committee/sittings/" + counted(play.verified(WARD, 1, true)) + "/minutes";
    Map<String, String> form =
        Map.of("openedAt", "10:00", "closedAt", "09:00", "content", "x", "opinions", "");
    send("thuky", path, form)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Giờ bế mạc 09:00 sớm hơn")));
  }

  private String counted(List<String> cases) {
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FOUR.toArray(String[]::new));
    FOUR.forEach(name -> play.vote(sitting, name, Vote.FOR, Map.of()));
    return sitting;
  }

  private String call() throws Exception {
    Map<String, String> form =
        Map.of("of", WARD + "/" + Play.SCHEME, "heldOn", today(), "place", "Hội trường");
    String next =
        send("thuky", "/committee/sittings", form)
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return next.substring(next.lastIndexOf('/') + 1);
  }

  private String today() throws Exception {
    return attribute("/committee/sittings", "name=\"heldOn\"[^>]* value=\"([\\d/]+)\"");
  }

  private void attend(String sitting) throws Exception {
    MockHttpServletRequestBuilder form =
        post("/committee/sittings/" + sitting + "/attendance")
            .param("chair", "chutichhdp" + WARD)
            .param("back", "screen");
    FOUR.forEach(
        name ->
            form.param("member", name + "p" + WARD).param("is." + name + "p" + WARD, "present"));
    web.perform(form.with(csrf()).with(user("thukyp" + WARD)))
        .andExpect(redirectedUrl(screen(sitting)));
  }

  private ResultActions write(String path, String text, String step) throws Exception {
    return send(
        "thuky",
        path,
        Map.of(
            "openedAt",
            "8h00",
            "closedAt",
            "09:30",
            "content",
            text,
            "opinions",
            "",
            "step",
            step));
  }

  private ResultActions sign(String path, String version) throws Exception {
    return send("chutichhd", path + "/signature", Map.of("minutesVersion", version));
  }

  private static String screen(String sitting) {
    return "/committee/sittings/" + sitting + "/screen";
  }

  private String attribute(String path, String pattern) throws Exception {
    return attribute("thuky", path, pattern);
  }

  private String attribute(String name, String path, String pattern) throws Exception {
    String page = page(name, path).andReturn().getResponse().getContentAsString();
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private ResultActions page(String name, String path) throws Exception {
    return page(name, path, status().isOk());
  }

  private ResultActions page(String name, String path, ResultMatcher answer) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(ByOfficer.user(name, WARD))))
        .andExpect(answer);
  }

  private ResultActions send(String name, String path, Map<String, String> form) throws Exception {
    MockHttpServletRequestBuilder request = post(path).accept(MediaType.TEXT_HTML);
    form.forEach(request::param);
    return web.perform(request.with(csrf()).with(user(ByOfficer.user(name, WARD))));
  }
}
