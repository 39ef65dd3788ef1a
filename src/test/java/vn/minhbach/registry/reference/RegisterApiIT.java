package vn.minhbach.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.Registers;
import vn.minhbach.registry.identity.BirthDate;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.PersonName;

@OfficeTest
class RegisterApiIT {

  private static final String CITY = "quantritp01";
  private static final String DEAD =
      """
      full_name,birth_date,id_number,died_on
      Nguyễn Đức Phúc,1992-06-01,001092888215,2020-11-02
      Lý Ngọc Hà,14/3/1981,030181978543,2021-08-09
      """;

  @Autowired private MockMvc office;
  @Autowired private Registers registers;
  @Autowired private JdbcTemplate sql;
  @Autowired private ObjectMapper json;

  @BeforeEach
  @AfterEach
  void forgetTheRegisters() {
    sql.update("DELETE FROM registry_entry");
    sql.update("DELETE FROM registry_register");
  }

  @Test
  void a_file_replaces_what_the_register_held() throws Exception {
    JsonNode first = load(CITY, "deceased", DEAD.getBytes(StandardCharsets.UTF_8));
    assertThat(first.get("rows").asInt()).isEqualTo(2);
    assertThat(first.get("repeated").asBoolean()).isFalse();
    String fewer = DEAD.substring(0, DEAD.indexOf("Lý"));
    assertThat(load(CITY, "deceased", fewer.getBytes(StandardCharsets.UTF_8)).get("rows").asInt())
        .isEqualTo(1);
    JsonNode all = send(CITY, get("/api/registry/registers"));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).get("name").asText()).isEqualTo("deceased");
    assertThat(all.get(0).get("sha256").asText()).hasSize(64);
    assertThat(all.get(0).get("loadedBy").asText()).isEqualTo("quantritp01");
    assertThat(registers.missing()).hasSize(4);
  }

  @Test
  void the_same_file_again_changes_nothing_and_says_so() throws Exception {
    load(CITY, "deceased", DEAD.getBytes(StandardCharsets.UTF_8));
    JsonNode again = load(CITY, "deceased", DEAD.getBytes(StandardCharsets.UTF_8));
    assertThat(again.get("repeated").asBoolean()).isTrue();
    assertThat(again.get("message").asText()).contains("đã được nạp trước đây");
  }

  @Test
  void a_byte_order_mark_is_no_letter() throws Exception {
    assertThat(
            load(CITY, "deceased", ("\uFEFF" + DEAD).getBytes(StandardCharsets.UTF_8))
                .get("rows")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void a_bad_line_leaves_everything_as_it_was_and_is_named() throws Exception {
    load(CITY, "deceased", DEAD.getBytes(StandardCharsets.UTF_8));
    String bad =
        DEAD + "Trần Văn Ba,31/02/1981,030181978543,2021-08-09\n,1981-01-01,12,2021-08-09\n";
    JsonNode refused = load(CITY, "deceased", bad.getBytes(StandardCharsets.UTF_8));
    assertThat(refused.get("code").asText()).isEqualTo("registry.malformedLines");
    assertThat(refused.get("detail").asText())
        .contains("2 dòng")
        .contains("4: birth_date; 5: id_number");
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM registry_entry", Integer.class))
        .isEqualTo(2);
  }

  @Test
  void a_missing_column_and_another_encoding_are_named() throws Exception {
    JsonNode column = load(CITY, "insured", DEAD.getBytes(StandardCharsets.UTF_8));
    assertThat(column.get("detail").asText())
        .contains("thiếu cột: from, to")
        .contains("full_name, birth_date, id_number, died_on");
    JsonNode latin =
        load(CITY, "deceased", "full_name\nTh\u00fay".getBytes(Charset.forName("windows-1252")));
    assertThat(latin.get("code").asText()).isEqualTo("registry.malformedText");
    assertThat(load(CITY, "deceased", new byte[0]).get("code").asText())
        .startsWith("registry.malformed");
    assertThat(load(CITY, "friends", DEAD.getBytes(StandardCharsets.UTF_8)).get("status").asInt())
        .isEqualTo(404);
  }

  @Test
  void a_ward_officer_loads_no_register() throws Exception {
    assertThat(
            load("canbo1p00121", "deceased", DEAD.getBytes(StandardCharsets.UTF_8))
                .get("status")
                .asInt())
        .isEqualTo(403);
  }

  @Test
  void the_city_s_register_is_replaced_by_the_city_s_administrator_alone() throws Exception {
    byte[] csv = DEAD.getBytes(StandardCharsets.UTF_8);
    assertThat(load("laodong1q004", "deceased", csv).get("detail").asText())
        .contains("quản trị viên");
    assertThat(load(districtAdministrator(), "deceased", csv).get("code").asText())
        .isEqualTo("access.area");
    assertThat(sql.queryForList("SELECT name FROM registry_register")).isEmpty();
  }

  @Test
  void people_are_found_by_number_and_by_name_and_birth_date() throws Exception {
    load(CITY, "deceased", DEAD.getBytes(StandardCharsets.UTF_8));
    List<List<RegisterMatch>> matches =
        registers.matches(
            List.of(
                person("Nguyễn Đức Phúc", LocalDate.of(1992, 6, 1), "001092888215"),
                person("Nguyễn Phúc", LocalDate.of(1992, 1, 6), "012345678"),
                person("Lý Ngọc Hà", LocalDate.of(1981, 3, 14), "001181000111"),
                person("Lê Văn Tám", LocalDate.of(1981, 3, 14), null)));
    assertThat(matches.get(0)).singleElement().extracting(RegisterMatch::isSure).isEqualTo(true);
    assertThat(matches.get(1)).singleElement().extracting(RegisterMatch::isSure).isEqualTo(false);
    assertThat(matches.get(2)).as("another citizen's number").isEmpty();
    assertThat(matches.get(3)).isEmpty();
  }

  private String districtAdministrator() {
    sql.update(
        """
        INSERT INTO access_officer (user_name, person, password, credential, unit, locked, must_change, created_at)
        SELECT 'quantriq004', 'quantriq004', password, credential, '004', locked, must_change, created_at
        FROM access_officer WHERE user_name = 'quantritp01'
        ON DUPLICATE KEY UPDATE locked = FALSE
        """);
    sql.update(
        """
        INSERT INTO access_role (user_name, role) VALUES ('quantriq004', 'administrator')
        ON DUPLICATE KEY UPDATE role = VALUES(role)
        """);
    return "quantriq004";
  }

  private static Identity person(String name, LocalDate birth, String number) {
    return new Identity(
        PersonName.of(name),
        BirthDate.of(birth),
        null,
        number == null ? null : new IdentityNumber(number),
        null);
  }

  private JsonNode load(String user, String register, byte[] csv) throws Exception {
    return send(
        user,
        multipart("/api/registry/registers/" + register)
            .file(new MockMultipartFile("file", "a.csv", "text/csv", csv)));
  }

  private JsonNode send(String user, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response =
        office.perform(request.with(httpBasic(user, "minhbach2021"))).andReturn().getResponse();
    return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
  }
}
