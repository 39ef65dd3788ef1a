package vn.minhbach.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.shared.Sha256;

/** A ward officer types one application. */
@OfficeTest
class ApplicationPageIT {

  private static final String WARD = "00136";
  private static final String OFFICER = "canbo1p" + WARD;
  private static int serial;

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  private final Map<String, String> fields = new TreeMap<>();

  @BeforeEach
  void application() {
    serial++;
    fields.put("draft", UUID.randomUUID().toString().replace("-", ""));
    fields.put("scheme", "HN-3642-LDTD");
    fields.put("receivedOn", "17/08/2021");
    fields.put("fullName", "Nguyễn Thị " + (char) ('A' + serial) + "n");
    fields.put("birthDate", "04/07/1985");
    fields.put("sex", "Nữ");
    fields.put("idNumber", "0011859%05d".formatted(serial + (int) (System.nanoTime() % 90_000)));
    fields.put("permanentAddress", "Số 1 ngõ 2, phường Phúc Đồng, quận Long Biên, Hà Nội");
    fields.put("neighbourhood", "Tổ 5");
    fields.put("phone", "0912345678");
    fields.put("occupation", "bán hàng rong");
    fields.put("lostFrom", "24/07/2021");
    fields.put("paymentMethod", "tiền mặt");
  }

  @Test
  void an_application_without_findings_is_taken_in_at_once_and_opens_a_case() throws Exception {
    String caseNumber = taken(send("take"));
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
        .containsEntry("full_name", fields.get("fullName"))
        .containsEntry("id_number", fields.get("idNumber"))
        .containsEntry("state", "TO_VERIFY")
        .containsEntry("code", "11");
    assertThat(
            sql.queryForList(
                "SELECT CONCAT(person, ' ', act) FROM access_involvement WHERE case_number = ?",
                String.class,
                caseNumber))
        .containsExactly(OFFICER + " TOOK_IN");
    page(OFFICER, "/intake/cases/" + caseNumber)
        .andExpect(content().string(containsString(fields.get("fullName"))))
        .andExpect(content().string(containsString("Mã tra cứu")));
    page(OFFICER, "/intake/applications/new")
        .andExpect(content().string(containsString("/intake/cases/" + caseNumber)));
    page("canbo1p00121", "/intake/applications/new")
        .andExpect(content().string(not(containsString(caseNumber))));
  }

  @Test
  void the_same_application_twice_opens_one_case() throws Exception {
    String caseNumber = taken(send("take"));
    assertThat(taken(send("take"))).isEqualTo(caseNumber);
  }

  @Test
  void scans_sent_since_an_application_was_taken_in_come_to_its_case_once() throws Exception {
    MockMultipartFile card = scan("cccd.jpg", ScanFiles.picture("jpg"));
    MockMultipartFile request = scan("don.pdf", ScanFiles.pdf());
    String caseNumber = taken(web.perform(form("take").file(card)));
    web.perform(form("attach").file(card)).andExpect(status().isOk());
    ResultActions again = web.perform(form("check").file(request));
    assertThat(taken(again)).isEqualTo(caseNumber);
    again.andExpect(
        flash()
            .attribute("done", hasProperty("codes", arrayContaining("application.done.before"))));
    assertThat(scans(caseNumber)).isEqualTo(2);
    taken(web.perform(form("take").file(request)));
    assertThat(scans(caseNumber)).isEqualTo(2);
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM intake_scan WHERE draft = ? AND case_number IS NULL",
                Integer.class,
                fields.get("draft")))
        .as("nothing waits to be forgotten")
        .isZero();
  }

  @Test
  void a_form_whose_file_is_refused_keeps_what_was_typed_even_without_script() throws Exception {
    web.perform(form("attach").file(scan("x.png", "<html>".getBytes())))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Tệp không phải là PDF")))
        .andExpect(content().string(containsString("value=\"" + fields.get("fullName") + "\"")));
    fields.put("card", "001185012345|012345678|Trần Thị <b>");
    send("card")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("value=\"" + fields.get("fullName") + "\"")));
    web.perform(form("card").header("HX-Request", "true"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("<form"))));
  }

  private static MockMultipartFile scan(String name, byte[] content) {
    return new MockMultipartFile("files", name, null, content);
  }

  @Test
  void all_findings_stand_beside_the_fields_and_what_has_an_error_is_not_taken_in()
      throws Exception {
    fields.put("birthDate", "31/02/1985");
    fields.put("lostFrom", "");
    fields.put("idNumber", "12345");
    int before = lists();
    send("take")
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
  void what_is_doubtful_is_taken_in_once_the_officer_has_seen_it() throws Exception {
    fields.put("occupation", "việc khác");
    String page =
        send("take").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    assertThat(page).contains("id=\"occupation-found\"").contains("điểm cần xem");
    String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    fields.put("seen", seen);
    fields.put("phone", "0987654321");
    send("take").andExpect(status().isOk());
    fields.put("phone", "0912345678");
    taken(send("take"));
  }

  @Test
  void a_check_keeps_nothing() throws Exception {
    int before = lists();
    send("check")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Không phát hiện điểm nào")));
    assertThat(lists()).isEqualTo(before);
  }

  @Test
  void a_person_who_has_applied_before_is_found_to_be_doubled() throws Exception {
    String first = taken(send("take"));
    fields.put("phone", "0999999999");
    String list =
        sql.queryForObject(
            "SELECT list_id FROM intake_case WHERE case_number = ?", String.class, first);
    send("check")
        .andExpect(content().string(containsString("danh sách số " + list)))
        .andExpect(content().string(containsString("Không đủ điều kiện")));
  }

  @Test
  void the_chip_card_fills_the_fields_and_keeps_the_others() throws Exception {
    fields.put(
        "card", "001185012345|012345678|Trần Thị Mai|05081985|Nữ|Số 9, Phúc Đồng, Hà Nội|15042021");
    send("card")
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
    fields.put("card", "001185012345|012345678|Trần Thị <b>");
    send("card")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Mã quét được bị thiếu")))
        .andExpect(content().string(not(containsString("<b>Tr"))));
  }

  @Test
  void scans_are_kept_until_the_case_is_open_and_stand_in_its_trail() throws Exception {
    byte[] card = ScanFiles.picture("jpg");
    byte[] request = ScanFiles.pdf();
    fields.put("kind", "card");
    web.perform(form("attach").file(new MockMultipartFile("files", "../c<c>cd.JPG", null, card)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("c&lt;c&gt;cd.JPG")));
    fields.put("kind", "request");
    String caseNumber =
        taken(
            web.perform(
                form("take").file(new MockMultipartFile("files", "don.pdf", null, request))));
    assertThat(
            sql.queryForList(
                "SELECT CONCAT(kind, ' ', type, ' ', sha256) FROM intake_scan WHERE case_number = ? ORDER BY id",
                String.class,
                caseNumber))
        .containsExactly("card JPEG " + Sha256.hex(card), "request PDF " + Sha256.hex(request));
    assertThat(new Leaves(sql).of("case:" + caseNumber))
        .anyMatch(leaf -> leaf.contains("ScanAttached") && leaf.contains(Sha256.hex(card)))
        .noneMatch(leaf -> leaf.contains("cd.JPG"));
    shows(caseNumber, card, "image/jpeg", "inline");
    shows(caseNumber, request, "application/pdf", "attachment");
  }

  private void shows(String caseNumber, byte[] file, String type, String how) throws Exception {
    Long id =
        sql.queryForObject(
            "SELECT id FROM intake_scan WHERE case_number = ? AND sha256 = ?",
            Long.class,
            caseNumber,
            Sha256.hex(file));
    String path = "/intake/cases/" + caseNumber + "/scans/" + id;
    web.perform(get(path).with(user(OFFICER)))
        .andExpect(status().isOk())
        .andExpect(content().bytes(file))
        .andExpect(content().contentType(type))
        .andExpect(header().string("Content-Disposition", containsString(how)))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
    for (String other : new String[] {"canbo1p00121", "thuquyp" + WARD}) {
      web.perform(get(path).with(user(other))).andExpect(status().isForbidden());
    }
    page("laodong1q004", "/intake/cases/" + caseNumber);
  }

  @Test
  void a_case_takes_further_scans_from_its_own_ward_alone() throws Exception {
    String caseNumber = taken(send("take"));
    String path = "/intake/cases/" + caseNumber + "/scans";
    MockMultipartFile scan =
        new MockMultipartFile("files", "giay.png", null, ScanFiles.picture("png"));
    for (int i = 0; i < 2; i++) {
      web.perform(
              multipart(path)
                  .file(scan)
                  .param("kind", "residence")
                  .with(user(OFFICER))
                  .with(csrf()))
          .andExpect(status().is3xxRedirection());
    }
    assertThat(scans(caseNumber)).isEqualTo(1);
    web.perform(multipart(path).file(scan).with(user("canbo1p00121")).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(multipart(path).file(scan).with(user("laodong1q004")).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(
            multipart(path)
                .file(new MockMultipartFile("files", "x.png", null, "<html>".getBytes()))
                .with(user(OFFICER))
                .with(csrf()))
        .andExpect(status().isBadRequest());
    assertThat(scans(caseNumber)).isEqualTo(1);
  }

  @Test
  void a_file_that_was_altered_in_the_table_is_not_shown() throws Exception {
    String caseNumber =
        taken(
            web.perform(
                form("take")
                    .file(
                        new MockMultipartFile("files", "a.png", null, ScanFiles.picture("png")))));
    Long id =
        sql.queryForObject(
            "SELECT id FROM intake_scan WHERE case_number = ?", Long.class, caseNumber);
    sql.update("UPDATE intake_scan_part SET content = 'x' WHERE scan = ?", id);
    web.perform(get("/intake/cases/" + caseNumber + "/scans/" + id).with(user(OFFICER)))
        .andExpect(status().isConflict());
  }

  private int scans(String caseNumber) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM intake_scan WHERE case_number = ?", Integer.class, caseNumber);
  }

  private int lists() {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM intake_list WHERE unit = ?", Integer.class, WARD);
  }

  private ResultActions page(String user, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(user)))
        .andExpect(status().isOk());
  }

  private ResultActions send(String act) throws Exception {
    return web.perform(form(act));
  }

  private MockMultipartHttpServletRequestBuilder form(String act) {
    MockMultipartHttpServletRequestBuilder form = multipart("/intake/applications/new");
    form.param("act", act).accept(MediaType.TEXT_HTML).with(user(OFFICER)).with(csrf());
    fields.forEach(form::param);
    return form;
  }

  private static String taken(ResultActions answer) throws Exception {
    String to =
        answer
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    assertThat(to).startsWith("/intake/cases/");
    return to.substring("/intake/cases/".length());
  }
}
