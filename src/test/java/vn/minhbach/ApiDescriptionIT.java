package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** {@code /api-docs} leaves out no act. */
@OfficeTest
class ApiDescriptionIT {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping acts;

  @Test
  void every_act_is_described_under_its_stage_in_words() throws Exception {
    JsonNode paths =
        json.readTree(
                web.perform(get("/api-docs").with(httpBasic("canbo1p00121", "minhbach2021")))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray())
            .get("paths");
    acts.getHandlerMethods().keySet().stream()
        .filter(info -> path(info).startsWith("/api/"))
        .forEach(info -> described(paths.path(path(info)), info));
  }

  private static void described(JsonNode path, RequestMappingInfo info) {
    info.getMethodsCondition()
        .getMethods()
        .forEach(
            method -> {
              JsonNode act = path.path(method.name().toLowerCase(Locale.ROOT));
              assertThat(act.path("summary").asText()).as("%s", info).contains(": ");
              assertThat(act.path("tags").path(0).asText()).isEqualTo(path(info).split("/")[2]);
            });
  }

  /** As OpenAPI writes it: without the patterns of its variables. */
  private static String path(RequestMappingInfo info) {
    return info.getPatternValues().iterator().next().replaceAll(":[^}]+}", "}");
  }
}
