package vn.minhbach.intake.staging;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.intake.file.Sheets;

/** A ward's officers at the API of lists: {@code factory.createBean(ListDesk.class)}. */
class ListDesk {

  static final String WARD = "00121";
  static final String OFFICER = "canbo1p00121";
  private static final AtomicInteger DIFFERENCE = new AtomicInteger();

  private final MockMvc office;
  private final CheckingQueue queue;
  private final JdbcTemplate sql;
  private final ObjectMapper json;

  ListDesk(MockMvc office, CheckingQueue queue, JdbcTemplate sql, ObjectMapper json) {
    this.office = office;
    this.queue = queue;
    this.sql = sql;
    this.json = json;
  }

  record Answer(int status, JsonNode body) {
    String text(String field) {
      return body.path(field).asText();
    }
  }

  void forgetTheLists() {
    for (String table : List.of("intake_row", "intake_file", "intake_list")) {
      sql.update("DELETE FROM " + table);
    }
  }

  /** A file that differs from every other by its title. */
  @SafeVarargs
  static byte[] file(List<Object>... rows) {
    List<List<Object>> all = new ArrayList<>();
    for (List<Object> row : rows) {
      all.add(row);
    }
    return fileOf(all);
  }

  static byte[] fileOf(List<List<Object>> rows) {
    Sheets sheets =
        new Sheets().row("Danh sách " + DIFFERENCE.incrementAndGet()).row(Sheets.TITLES);
    rows.forEach(sheets::row);
    return sheets.bytes();
  }

  Answer upload(String user, byte[] file, Map<String, String> changed) throws Exception {
    MockHttpServletRequestBuilder request =
        multipart("/api/intake/lists")
            .file(new MockMultipartFile("file", "danh sách.xlsx", null, file))
            .param("scheme", changed.getOrDefault("scheme", "HN-3642-LDTD"))
            .param("unit", changed.getOrDefault("unit", WARD))
            .param("receivedOn", changed.getOrDefault("receivedOn", "2021-08-17"));
    return send(user, request);
  }

  /** The list once nothing waits to be checked any more. */
  JsonNode checked(Answer received) throws Exception {
    return checked(received.body().get("id").asLong());
  }

  JsonNode checked(long list) throws Exception {
    queue.wake().get(120, TimeUnit.SECONDS);
    return read("laodong1q004", "/api/intake/lists/" + list).body();
  }

  Answer read(String user, String path) throws Exception {
    return send(user, get(path));
  }

  Answer accept(String user, long list) throws Exception {
    return send(user, post("/api/intake/lists/" + list + "/accept"));
  }

  Answer withdraw(String user, long list, String reason) throws Exception {
    return send(
        user,
        post("/api/intake/lists/" + list + "/withdraw")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(Map.of("reason", reason))));
  }

  private Answer send(String user, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response =
        office.perform(request.with(httpBasic(user, "minhbach2021"))).andReturn().getResponse();
    return new Answer(
        response.getStatus(), json.readTree(response.getContentAsString(StandardCharsets.UTF_8)));
  }
}
