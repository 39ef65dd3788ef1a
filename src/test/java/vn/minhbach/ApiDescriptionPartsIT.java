package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** {@code /api-docs} says how to send a file, how to log in, and what a refusal looks like. */
@OfficeTest
class ApiDescriptionPartsIT {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;

  @Test
  void a_list_is_uploaded_as_a_form_with_its_file() throws Exception {
    JsonNode upload = api().at("/paths/~1api~1intake~1lists/post");
    JsonNode form = upload.at("/requestBody/content/multipart~1form-data/schema/properties");
    assertThat(form.fieldNames()).toIterable().contains("file", "scheme", "unit", "receivedOn");
    assertThat(form.at("/file/format").asText()).isEqualTo("binary");
    assertThat(form.at("/receivedOn/format").asText()).isEqualTo("date");
    assertThat(upload.at("/requestBody/content").size()).isOne();
    assertThat(upload.path("parameters").findValuesAsText("name")).doesNotContain("scheme");
  }

  @Test
  void machines_log_in_with_basic_and_every_act_can_be_refused() throws Exception {
    JsonNode api = api();
    assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
    assertThat(api.at("/security/0").has("basic")).isTrue();
    assertThat(api.at("/components/schemas/Problem/properties").has("code")).isTrue();
    for (JsonNode path : api.get("paths")) {
      for (JsonNode act : path) {
        assertThat(act.at("/responses/default/content").has("application/problem+json"))
            .as(act.path("summary").asText())
            .isTrue();
      }
    }
  }

  private JsonNode api() throws Exception {
    return json.readTree(
        web.perform(get("/api-docs").with(httpBasic("canbo1p00121", "minhbach2021")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }
}
