package vn.minhbach.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.intake.desk.TypedApplication.OFFICER;
import static vn.minhbach.intake.desk.TypedApplication.WARD;
import static vn.minhbach.intake.desk.TypedApplication.scan;
import static vn.minhbach.intake.desk.TypedApplication.taken;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;

/** A ward officer types one application. */
@OfficeTest
class ApplicationPageIT {

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  private TypedApplication application;

  @BeforeEach
  void typed() {
    application = new TypedApplication(web);
  }

  @Test
  void an_application_without_findings_is_taken_in_at_once_and_opens_a_case() throws Exception {
    String caseNumber = taken(application.send("take"));
    assertThat(caseNumber).startsWith(WARD + "-21-");
    assertThat(
            sql.queryForMap(
                """
                SELECT l.source, l.status, l.row_total, r.full_name, r.id_number, c.state, CONCAT(LENGTH(c.receipt_code), '') AS code
                FROM intake_case c JOIN intake_list l ON l.id = c.list_id
                JOIN intake_row r ON r.list_id = c.list_id WHERE c.case_number = ?
                """,
                caseNumber))
        .containsEntry("source", "desk")
        .containsEntry("status", "accepted")
        .containsEntry("row_total", 1)
        .containsEntry("full_name", application.value("fullName"))
        .containsEntry("id_number", application.value("idNumber"))
        .containsEntry("state", "TO_VERIFY")
        .containsEntry("code", "11");
    assertThat(
            sql.queryForList(
                "SELECT CONCAT(person, ' ', act) FROM access_involvement WHERE case_number = ?",
                String.class,
                caseNumber))
        .containsExactly(OFFICER + " TOOK_IN");
    application
        .page(OFFICER, "/intake/cases/" + caseNumber)
        .andExpect(content().string(containsString(application.value("fullName"))))
        .andExpect(content().string(containsString("Mã tra cứu")))
        .andExpect(content().string(containsString("Hình thức nhận")))
        .andExpect(content().string(containsString(application.value("phone"))));
    application
        .page(OFFICER, "/intake/applications/new")
        .andExpect(content().string(containsString("/intake/cases/" + caseNumber)));
    application
        .page("canbo1p00121", "/intake/applications/new")
        .andExpect(content().string(not(containsString(caseNumber))));
  }

  @Test
  void the_same_application_twice_opens_one_case() throws Exception {
    String caseNumber = taken(application.send("take"));
    assertThat(taken(application.send("take"))).isEqualTo(caseNumber);
  }

  @Test
  void a_form_whose_file_is_refused_keeps_what_was_typed_even_without_script() throws Exception {
    application
        .send("attach", scan("x.png", "<html>".getBytes()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Tệp không phải là PDF")))
        .andExpect(
            content().string(containsString("value=\"" + application.value("fullName") + "\"")));
    application.put("card", "001185012345|012345678|Trần Thị <b>");
    application
        .send("card")
        .andExpect(status().isBadRequest())
        .andExpect(
            content().string(containsString("value=\"" + application.value("fullName") + "\"")));
    web.perform(application.form("card").header("HX-Request", "true"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("<form"))));
  }

  @Test
  void all_findings_stand_beside_the_fields_and_what_has_an_error_is_not_taken_in()
      throws Exception {
    application.put("birthDate", "31/02/1985");
    application.put("lostFrom", "");
    application.put("idNumber", "12345");
    int before = lists();
    application
        .send("take")
        .andExpect(status().isOk())
        .andExpect(header().string("HX-Retarget", "#application"))
        .andExpect(content().string(containsString("id=\"birthDate-found\"")))
        .andExpect(content().string(containsString("id=\"lostFrom-found\"")))
        .andExpect(content().string(containsString("id=\"idNumber-found\"")))
        .andExpect(content().string(containsString("value=\"31/02/1985\"")))
        .andExpect(content().string(containsString("chưa tiếp nhận được")));
    assertThat(lists()).isEqualTo(before);
  }

  @Test
  void a_day_that_has_not_come_hides_no_other_error_and_doubts_stand_apart_from_errors()
      throws Exception {
    application.put("receivedOn", "31/12/2031");
    application.put("birthDate", "31/02/1985");
    application.put("occupation", "việc khác");
    int before = lists();
    String page =
        application
            .send("take")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("id=\"receivedOn-found\"", "id=\"birthDate-found\"");
    String errors =
        page.replaceAll("(?s).*class=\"govuk-error-summary\"(.*?)class=\"desk-summary\".*", "$1");
    assertThat(errors).contains("#receivedOn", "#birthDate").doesNotContain("#occupation");
    assertThat(lists()).isEqualTo(before);
  }

  @Test
  void what_is_doubtful_is_taken_in_once_the_officer_has_seen_it() throws Exception {
    application.put("occupation", "việc khác");
    String page =
        application
            .send("take")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("id=\"occupation-found\"").contains("điểm cần xem");
    String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    application.put("seen", seen);
    application.put("phone", "0987654321");
    application.send("take").andExpect(status().isOk());
    application.put("phone", "0912345678");
    taken(application.send("take"));
  }

  @Test
  void a_check_keeps_nothing() throws Exception {
    int before = lists();
    application
        .send("check")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Không phát hiện điểm nào")));
    assertThat(lists()).isEqualTo(before);
  }

  @Test
  void a_person_who_has_applied_before_is_found_to_be_doubled() throws Exception {
    String first = taken(application.send("take"));
    application.put("phone", "0999999999");
    String list =
        sql.queryForObject(
            "SELECT list_id FROM intake_case WHERE case_number = ?", String.class, first);
    application
        .send("check")
        .andExpect(content().string(containsString("danh sách số " + list)))
        .andExpect(content().string(containsString("Không đủ điều kiện")));
  }

  @Test
  void the_chip_card_fills_the_fields_and_keeps_the_others() throws Exception {
    application.put(
        "card", "001185012345|012345678|Trần Thị Mai|05081985|Nữ|Số 9, Phúc Đồng, Hà Nội|15042021");
    application
        .send("card")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"Trần Thị Mai\"")))
        .andExpect(content().string(containsString("value=\"05/08/1985\"")))
        .andExpect(content().string(containsString("value=\"001185012345\"")))
        .andExpect(content().string(containsString("value=\"012345678\"")))
        .andExpect(content().string(containsString("value=\"15/04/2021\"")))
        .andExpect(content().string(containsString("value=\"bán hàng rong\"")));
  }

  @Test
  void a_line_that_is_no_card_is_refused_in_plain_words() throws Exception {
    application.put("card", "001185012345|012345678|Trần Thị <b>");
    application
        .send("card")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Mã quét được bị thiếu")))
        .andExpect(content().string(not(containsString("<b>Tr"))));
  }

  private int lists() {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM intake_list WHERE unit = ?", Integer.class, WARD);
  }
}
