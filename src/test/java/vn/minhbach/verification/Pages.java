package vn.minhbach.verification;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.minhbach.access.PageToken.csrf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.MultiValueMap;

/** An officer's browser: opens pages and sends their forms. */
record Pages(MockMvc http, String officer) {

  String open(String path) throws Exception {
    return tryOpen(path).andReturn().getResponse().getContentAsString();
  }

  ResultActions tryOpen(String path) throws Exception {
    return http.perform(
        get(java.net.URI.create(path)).accept(MediaType.TEXT_HTML).with(user(officer)));
  }

  ResultActions send(String path, MultiValueMap<String, String> form) throws Exception {
    return http.perform(
        post(java.net.URI.create(path))
            .accept(MediaType.TEXT_HTML)
            .with(user(officer))
            .with(csrf())
            .params(form));
  }

  /** What a hidden field of the page carries. */
  static String hidden(String page, String field) {
    Matcher value =
        Pattern.compile("type=\"hidden\" name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
    return value.find() ? value.group(1) : null;
  }
}
