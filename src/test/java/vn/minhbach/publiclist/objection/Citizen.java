package vn.minhbach.publiclist.objection;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.minhbach.access.PageToken;

/** Somebody without a login, at an address that nobody else has, before one posted list. */
class Citizen {

  static final String FACTS = "Người này vẫn bán hàng ở chợ Gia Lâm mỗi sáng.";
  static final SecureRandom CHANCE = new SecureRandom();

  private final MockMvc web;
  private final String list;
  private final String address = "10.7.%d.%d".formatted(CHANCE.nextInt(250), CHANCE.nextInt(250));

  /**
   * @param list public code of the list about which is spoken where nothing else is said
   */
  Citizen(MockMvc web, String list) {
    this.web = web;
    this.list = list;
  }

  ResultActions says(Map<String, String> fields) throws Exception {
    return says(fields, address);
  }

  /** From another address: refusals count as well. */
  ResultActions isRefused(Map<String, String> fields, String why) throws Exception {
    return says(fields, "10.9.%d.1".formatted(CHANCE.nextInt(250)))
        .andExpect(status().isBadRequest())
        .andExpect(shows(why));
  }

  ResultActions says(Map<String, String> fields, String from) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/public/objections").accept(MediaType.TEXT_HTML).with(PageToken.csrf());
    if (!fields.containsKey("list")) {
      request.param("list", list);
    }
    if (!fields.containsKey("facts")) {
      request.param("facts", FACTS);
    }
    fields.forEach(request::param);
    return web.perform(request.with(from(from)));
  }

  /** The code on the receipt of what was taken. */
  String code(Map<String, String> fields) throws Exception {
    String next =
        says(fields).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    return next.substring(next.lastIndexOf('/') + 1);
  }

  ResultActions reads(String path) throws Exception {
    return web.perform(get(URI.create(path)).accept(MediaType.TEXT_HTML).with(from(address)));
  }

  /** What is shown for a code that is none. */
  String findsNothing(String code) throws Exception {
    return web.perform(get(URI.create(at(code))).with(from(address)))
        .andExpect(status().isNotFound())
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replaceAll("name=\"form\" value=\"[^\"]*\"", "");
  }

  static String at(String code) {
    return "/public/objections/" + code;
  }

  static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
