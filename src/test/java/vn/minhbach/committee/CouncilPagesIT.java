package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;
import static vn.minhbach.committee.CouncilVisits.FOUR;
import static vn.minhbach.committee.CouncilVisits.WARD;
import static vn.minhbach.committee.CouncilVisits.screen;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;

/** A sitting from its call to its end, and who sees its pages. */
@OfficeTest
class CouncilPagesIT {

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private CouncilVisits pages;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    pages = new CouncilVisits(web);
  }

  @Test
  void the_secretary_sees_who_waits_calls_a_sitting_and_records_who_came() throws Exception {
    List<String> cases = play.verified(WARD, 3, true);
    pages
        .page("thuky", "/committee/sittings")
        .andExpect(content().string(containsString("Triệu tập phiên họp")))
        .andExpect(content().string(containsString("00133/HN-3642-LDTD")));
    String sitting = call();
    assertThat(play.facts("case:" + cases.get(0))).endsWith("CaseInSitting");
    pages
        .page("thuky", "/committee/sittings/" + sitting)
        .andExpect(content().string(containsString("Ghi điểm danh và khai mạc")))
        .andExpect(content().string(containsString("Người số " + cases.get(0))));
    attend(sitting);
    pages
        .page("uyvien1", "/committee/sittings/" + sitting)
        .andExpect(content().string(containsString("Còn: ")))
        .andExpect(content().string(containsString(ByOfficer.name("uyvien3p" + WARD))));
  }

  @Test
  void a_sitting_is_called_off_and_its_cases_may_go_before_another() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = play.call(WARD, cases);
    pages
        .send("thuky", "/committee/sittings/" + sitting + "/cancellation", Map.of())
        .andExpect(status().isFound());
    pages
        .page("thuky", "/committee/sittings/" + sitting)
        .andExpect(content().string(containsString("Phiên họp đã hủy")));
    assertThat(play.facts("case:" + cases.get(0))).endsWith("CaseFreed");
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
    pages
        .page("uyvien1", "/committee/sittings")
        .andExpect(content().string(not(containsString("Triệu tập phiên họp"))));
    pages
        .send(
            "uyvien1",
            "/committee/sittings",
            Map.of("of", WARD + "/" + Play.SCHEME, "heldOn", "2021-08-17", "place", "Hội trường"))
        .andExpect(status().isForbidden());
  }

  private String call() throws Exception {
    Map<String, String> form =
        Map.of("of", WARD + "/" + Play.SCHEME, "heldOn", today(), "place", "Hội trường");
    String next =
        pages
            .send("thuky", "/committee/sittings", form)
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return next.substring(next.lastIndexOf('/') + 1);
  }

  private String today() throws Exception {
    return pages.attribute("/committee/sittings", "name=\"heldOn\"[^>]* value=\"([\\d/]+)\"");
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
}
