package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.access.ByOfficer;

/** Members of one council before its pages. */
record CouncilVisits(MockMvc web) {

  static final String WARD = "00133";
  static final List<String> FOUR = List.of("uyvien1", "uyvien2", "uyvien3", "chutichhd");

  static String screen(String sitting) {
    return "/committee/sittings/" + sitting + "/screen";
  }

  ResultActions page(String name, String path) throws Exception {
    return page(name, path, status().isOk());
  }

  ResultActions page(String name, String path, ResultMatcher answer) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(ByOfficer.user(name, WARD))))
        .andExpect(answer);
  }

  ResultActions send(String name, String path, Map<String, String> form) throws Exception {
    MockHttpServletRequestBuilder request = post(path).accept(MediaType.TEXT_HTML);
    form.forEach(request::param);
    return web.perform(request.with(csrf()).with(user(ByOfficer.user(name, WARD))));
  }

  String attribute(String path, String pattern) throws Exception {
    return attribute("thuky", path, pattern);
  }

  String attribute(String name, String path, String pattern) throws Exception {
    String page = page(name, path).andReturn().getResponse().getContentAsString();
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
