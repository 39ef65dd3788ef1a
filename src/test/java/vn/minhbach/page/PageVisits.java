package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Officers before our pages: they open one, send its form, and are led on or refused. */
public record PageVisits(MockMvc web) {

  /** What the officer sees. */
  public String page(String officer, String path) throws Exception {
    return open(officer, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  public ResultActions open(String officer, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(officer)));
  }

  /**
   * @param fields names and values in turn
   */
  public ResultActions send(String officer, String path, String... fields) throws Exception {
    var form = post(path).accept(MediaType.TEXT_HTML).with(user(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return web.perform(form);
  }

  /** Sends a form that is accepted, and says where the page leads then. */
  public String done(String officer, String path, String... fields) throws Exception {
    return send(officer, path, fields)
        .andExpect(status().is3xxRedirection())
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  /** A hash that a form hands back. */
  public static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f]{64})\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
