package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Refused;

/** Refusals are told in the office's words: which field, which form, whose task, which day. */
@OfficeTest
class PlainWordsIT {

  private static final String WARD_OFFICER = "canbo1p00121";

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private MessageSource texts;
  @Autowired private Schemes schemes;

  @Test
  void an_unreadable_date_is_named_with_its_form() throws Exception {
    JsonNode problem =
        problem(
            WARD_OFFICER,
            multipart("/api/intake/lists")
                .file("file", new byte[1])
                .param("scheme", "HN-3642-LDTD")
                .param("unit", "00121")
                .param("receivedOn", "17/08/2021"));
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("receivedOn");
    assertThat(problem.get("detail").asText()).contains("ngày nhận").contains("yyyy-MM-dd");
  }

  @Test
  void a_field_that_is_missing_is_named() throws Exception {
    JsonNode problem =
        problem(
            WARD_OFFICER,
            multipart("/api/intake/lists")
                .file("file", new byte[1])
                .param("unit", "00121")
                .param("receivedOn", "2021-08-17"));
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("scheme");
    assertThat(problem.get("detail").asText()).contains("chính sách");
    problem =
        problem(
            WARD_OFFICER,
            multipart("/api/intake/lists")
                .param("scheme", "HN-3642-LDTD")
                .param("unit", "00121")
                .param("receivedOn", "2021-08-17"));
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("file");
  }

  @Test
  void a_word_that_is_none_of_the_words_is_answered_with_them() throws Exception {
    JsonNode problem = problem("ketoanq004", get("/api/payout/runs").param("state", "OPENED"));
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("state");
    assertThat(problem.get("detail").asText()).contains("OPEN, PREPARED");
  }

  @Test
  void a_body_s_unreadable_field_is_named_where_it_stands() throws Exception {
    String body =
        "{\"lines\": [{\"caseNumber\": \"x\", \"result\": \"paid\", \"on\": \"1/9/2021\"}]}";
    JsonNode problem =
        problem("thuquyp00121", json(put("/api/payout/runs/00121-C21-9999/settlement"), body));
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("lines[0].on");
    assertThat(problem.get("detail").asText())
        .contains("ngày (dòng 1)")
        .contains("yyyy-MM-dd")
        .doesNotContain("lines[0]");
  }

  @Test
  void a_field_is_called_by_the_office_s_word() throws Exception {
    String body =
        "{\"outcome\": \"confirmed\", \"confirmedOn\": \"2021-08-17\","
            + " \"resolutions\": [{\"code\": \"X\", \"decision\": \"CLEARED\", \"reason\": \"\"}]}";
    JsonNode problem =
        problem(WARD_OFFICER, json(put("/api/verification/cases/00121-21-000001"), body));
    assertThat(problem.findValuesAsText("field")).contains("resolutions[0].reason");
    assertThat(problem.get("detail").asText())
        .contains("lý do")
        .doesNotContain("resolutions[0].reason");
  }

  @Test
  void a_role_is_called_by_the_office_s_word() throws Exception {
    JsonNode problem =
        problem(
            WARD_OFFICER, multipart("/api/registry/registers/deceased").file("file", new byte[1]));
    assertThat(problem.get("detail").asText()).doesNotContain("labourOfficer");
  }

  @Test
  void a_day_is_written_as_offices_write_it() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> schemes.inForce("HN-3642-LDTD", LocalDate.of(2019, 9, 1)));
    assertThat(text(refused)).contains("01/09/2019");
  }

  @Test
  void the_demonstration_s_clock_says_the_time_as_offices_write_it() throws Exception {
    JsonNode problem =
        problem("quantritp01", json(put("/api/workflow/clock"), "{\"now\": \"2020-01-01T00:00\"}"));
    assertThat(problem.get("detail").asText()).containsPattern("\\d\\d:\\d\\d ngày \\d\\d/\\d\\d/");
  }

  @Test
  void the_number_of_a_list_is_not_grouped() throws Exception {
    for (String path : new String[] {"/api/intake/lists/9999/accept"}) {
      assertThat(problem(WARD_OFFICER, post(path)).get("detail").asText())
          .contains("9999")
          .doesNotContain("9.999");
    }
    JsonNode objection =
        problem(
            WARD_OFFICER,
            json(post("/api/publiclist/objections/99999/case"), "{\"caseNumber\": \"x\"}"));
    assertThat(objection.get("detail").asText()).contains("99999");
  }

  private String text(Refused refused) {
    return texts.getMessage("refused." + refused.code(), refused.args(), MessageBundles.VIETNAMESE);
  }

  private static AbstractMockHttpServletRequestBuilder<?> json(
      AbstractMockHttpServletRequestBuilder<?> request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private JsonNode problem(String user, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    byte[] answer =
        web.perform(request.with(httpBasic(user, "minhbach2021")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return json.readTree(answer);
  }
}
