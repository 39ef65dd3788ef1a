package vn.minhbach.intake.staging;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.minhbach.access.PageToken.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Officers at the pages of lists, without a browser: {@code factory.createBean(Ward.class)}. */
public class Ward {

  public static final String CODE = "00121";
  public static final String OFFICER = "canbo1p00121";

  private final MockMvc office;
  private final CheckingQueue queue;
  private final JdbcTemplate sql;

  Ward(MockMvc office, CheckingQueue queue, JdbcTemplate sql) {
    this.office = office;
    this.queue = queue;
    this.sql = sql;
  }

  /**
   * What came back.
   *
   * @param leadsTo where the browser goes next; null for none
   */
  public record Answer(int status, String html, String leadsTo, byte[] content) {

    /** The number of the list at whose page a form ends. */
    public long list() {
      if (leadsTo == null) {
        throw new AssertionError(status + " " + html);
      }
      return Long.parseLong(leadsTo.replaceAll(".*/", ""));
    }

    /** What people read, without the tags. */
    public String text() {
      return html.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }
  }

  public void forgetTheLists() {
    new ListDesk(office, queue, sql, null).forgetTheLists();
  }

  /** Waits until nothing waits to be checked any more. */
  public void isChecked() throws Exception {
    queue.wake().get(120, TimeUnit.SECONDS);
  }

  public Answer read(String user, String path) throws Exception {
    return send(user, get(path).accept(MediaType.TEXT_HTML));
  }

  public Answer press(String user, String path, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder request = post(path).accept(MediaType.TEXT_HTML);
    fields.forEach(request::param);
    return send(user, request.with(csrf()));
  }

  /** Accepts a list as its page reads now. */
  public Answer accept(String user, long list) throws Exception {
    String path = "/intake/lists/" + list + "/accept";
    String read =
        read(user, path).html().replaceAll("(?s).*name=\"read\" value=\"([^\"]*)\".*", "$1");
    return press(user, path, Map.of("read", read));
  }

  /** A new list, checked. */
  public long handIn(String user, byte[] file) throws Exception {
    long list = upload(user, file, Map.of()).list();
    isChecked();
    return list;
  }

  public Answer upload(String user, byte[] file, Map<String, String> changed) throws Exception {
    MockMultipartHttpServletRequestBuilder request = multipart("/intake/lists");
    request
        .param("scheme", changed.getOrDefault("scheme", "HN-3642-LDTD"))
        .param("unit", changed.getOrDefault("unit", CODE));
    return send(user, request, file, changed);
  }

  /** The corrected file of a list, checked. */
  public long correct(String user, long list, byte[] file) throws Exception {
    long corrected = uploadCorrection(user, list, file).list();
    isChecked();
    return corrected;
  }

  public Answer uploadCorrection(String user, long list, byte[] file) throws Exception {
    return send(user, multipart("/intake/lists/" + list + "/versions"), file, Map.of());
  }

  private Answer send(
      String user,
      MockMultipartHttpServletRequestBuilder request,
      byte[] file,
      Map<String, String> changed)
      throws Exception {
    String name = changed.getOrDefault("name", "danh sách.xlsx");
    request.file(new MockMultipartFile("file", name, null, file));
    request.param("receivedOn", changed.getOrDefault("receivedOn", "2021-08-17"));
    request.header("HX-Request", "true");
    return send(user, request.with(csrf()));
  }

  private Answer send(String user, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response =
        office.perform(request.with(user(user))).andReturn().getResponse();
    String redirect = response.getHeader("HX-Redirect");
    return new Answer(
        response.getStatus(),
        response.getContentAsString(StandardCharsets.UTF_8),
        redirect == null ? response.getRedirectedUrl() : redirect,
        response.getContentAsByteArray());
  }
}
