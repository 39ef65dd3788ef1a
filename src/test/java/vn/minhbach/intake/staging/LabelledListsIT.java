package vn.minhbach.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;

/**
 * The three lists, handed in as wards hand them in, against registers that the Labour office
 * loaded.
 */
@OfficeTest
class LabelledListsIT {

  private static final List<String> WARDS = List.of("00121", "00142", "00136");

  @Autowired private MockMvc office;
  @Autowired private CheckingQueue queue;
  @Autowired private JdbcTemplate sql;
  @Autowired private ObjectMapper json;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    for (String table : List.of("intake_row", "intake_file", "intake_list")) {
      sql.update("DELETE FROM " + table);
    }
  }

  @Test
  void every_row_gets_its_outcome_with_its_reason_through_the_database() throws Exception {
    for (String register :
        List.of("deceased", "household_business", "insured", "pensioners", "supported")) {
      load(register);
    }
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (String ward : WARDS) {
      JsonNode list = takeIn(ward);
      assertThat(list.get("status").asText()).isEqualTo("checked");
      assertThat(list.get("totals").get("rows").asInt()).isEqualTo(400);
      assertThat(list.has("registersMissing")).isFalse();
      list.get("rows").forEach(row -> rows.put(ward + " " + row.get("row").asInt(), row));
    }
    assertThat(wrong(rows)).isEmpty();
  }

  private List<String> wrong(Map<String, JsonNode> rows) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (InputStreamReader in =
            new InputStreamReader(open("/intake/labels.csv"), StandardCharsets.UTF_8);
        var labels = CsvReader.builder().ofNamedCsvRecord(in)) {
      labels.forEach(
          label -> {
            JsonNode row =
                rows.get(label.getField("ward_code") + " " + label.getField("sheet_row"));
            String reason = label.getField("reason");
            boolean fits = row.get("outcome").asText().equals(label.getField("expected"));
            List<String> codes = row.get("findings").findValuesAsText("code");
            if (!fits || !(reason.isEmpty() ? codes.isEmpty() : codes.contains(reason))) {
              wrong.add(label + " -> " + row);
            }
          });
    }
    return wrong;
  }

  private JsonNode takeIn(String ward) throws Exception {
    byte[] file = open("/seeds/demo/ward-lists/" + ward + ".xlsx").readAllBytes();
    String answer =
        office
            .perform(
                multipart("/api/intake/lists")
                    .file(new MockMultipartFile("file", ward + ".xlsx", null, file))
                    .param("scheme", "HN-3642-LDTD")
                    .param("unit", ward)
                    .param("receivedOn", "2021-08-17")
                    .with(httpBasic("canbo1p" + ward, "minhbach2021")))
            .andExpect(status().isAccepted())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    queue.wake().get(120, TimeUnit.SECONDS);
    String list =
        office
            .perform(
                get("/api/intake/lists/" + json.readTree(answer).get("id").asLong())
                    .with(httpBasic("canbo1p" + ward, "minhbach2021")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return json.readTree(list);
  }

  private void load(String register) throws Exception {
    byte[] file = open("/seeds/demo/registers/" + register + ".csv").readAllBytes();
    office
        .perform(
            multipart("/api/registry/registers/" + register)
                .file(new MockMultipartFile("file", register + ".csv", "text/csv", file))
                .with(httpBasic("quantritp01", "minhbach2021")))
        .andExpect(status().isOk());
  }

  private static InputStream open(String resource) {
    return LabelledListsIT.class.getResourceAsStream(resource);
  }
}
