package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.paper.Printed;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.shared.WorkingDays;

/** An applicant is asked for papers, and the case waits for them. */
@OfficeTest
class PapersRequestIT {

  private static final String WARD = "00001";
  private static final String OFFICER = "canbo2p" + WARD;
  private static final String LIST = "/verification/papers";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private MockMvc http;
  @Autowired private JdbcTemplate sql;
  @Autowired private Clock clock;
  @Autowired private WorkingDays workingDays;

  private VerificationPlay play;
  private Pages officer;
  private String one;
  private String address;

  @BeforeEach
  void ward() throws Exception {
    play = office.createBean(VerificationPlay.class);
    officer = new Pages(http, OFFICER);
    one = play.opened(WARD, 1).get(0);
    address = "/verification/cases/" + one;
  }

  @Test
  void a_request_is_written_printed_and_handed_over_and_a_scan_ends_the_waiting() throws Exception {
    draft("Giải thích chữ ký khác nhau");
    assertThat(officer.open(LIST)).as("a draft waits for nothing").doesNotContain(one);
    assertThat(facts()).doesNotContain("PapersRequested");
    Printed paper = Printed.of(bytes(address + "/request.pdf"));
    assertThat(paper.text())
        .contains("Giấy tờ cư trú", "Giải thích chữ ký khác nhau", "Số: " + one + "/HDHS");
    long before = waiting();
    hand("15/HDHS").andExpect(status().is3xxRedirection());
    String until = DAY.format(workingDays.after(today(), 3));
    assertThat(officer.open(address))
        .contains("Chờ bổ sung giấy tờ", "Phiếu số 15/HDHS", until, "số ngày mặc định");
    assertThat(officer.open(LIST)).contains(one, "Giấy tờ cư trú", until);
    assertThat(waiting()).isEqualTo(before + 1);
    assertThat(officer.open("/oversight/board")).contains("Hồ sơ chờ bổ sung giấy tờ", LIST);
    assertThat(new Leaves(sql).last("case:" + one))
        .contains("\"PapersRequested\"", "\"kinds\":[\"residence\"]", "15/HDHS")
        .doesNotContain("Giải thích");
    http.perform(
            multipart("/intake/cases/" + one + "/scans")
                .file(
                    new MockMultipartFile(
                        "files", "cu-tru.pdf", "application/pdf", ScanFiles.pdf()))
                .param("kind", "residence")
                .with(user(OFFICER))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(officer.open(LIST)).doesNotContain(one);
    assertThat(facts()).endsWith("PapersRequested", "ScanAttached", "PapersCame");
    draft("");
    assertThat(officer.open(address)).contains("Phiếu yêu cầu bổ sung đang lập");
  }

  @Test
  void the_applicant_reads_which_papers_until_which_day_and_nothing_of_the_note() throws Exception {
    draft("Đặng Thị Kín giải thích");
    String code =
        sql.queryForObject(
            "SELECT receipt_code FROM intake_case WHERE case_number = ?", String.class, one);
    assertThat(citizen(code)).doesNotContain("cần bổ sung");
    hand("16/HDHS");
    assertThat(citizen(code))
        .contains("Ông/bà cần bổ sung giấy tờ", "Giấy tờ cư trú", "16/HDHS")
        .contains(DAY.format(workingDays.after(today(), 3)))
        .doesNotContain("Kín");
    end(true).andExpect(status().is3xxRedirection());
    assertThat(citizen(code)).doesNotContain("cần bổ sung");
    assertThat(facts()).endsWith("PapersCame");
  }

  @Test
  void papers_have_not_come_only_when_their_day_is_over() throws Exception {
    draft("");
    hand("17/HDHS");
    end(false).andExpect(status().isConflict());
    sql.update(
        "UPDATE verification_request SET last_day = ? WHERE case_number = ?",
        today().minusDays(1),
        one);
    assertThat(officer.open(LIST)).contains("Quá hạn bổ sung");
    end(false).andExpect(status().is3xxRedirection());
    assertThat(facts()).endsWith("PapersNotCame");
    end(true).andExpect(status().isConflict());
  }

  @Test
  void a_case_waits_under_one_request_and_no_longer_once_it_is_verified() throws Exception {
    draft("");
    hand("18/HDHS");
    draft().andExpect(status().isConflict());
    play.verify(OFFICER, play.confirmed(one)).andExpect(status().isOk());
    assertThat(officer.open(LIST)).doesNotContain(one);
    assertThat(
            sql.queryForList(
                "SELECT state FROM verification_request WHERE case_number = ?", String.class, one))
        .containsExactly("SETTLED");
    draft().andExpect(status().isConflict());
  }

  @Test
  void a_request_needs_papers_a_number_and_a_day_that_is_not_to_come() throws Exception {
    officer.send(address + "/request", form("note", "x")).andExpect(status().is4xxClientError());
    draft("");
    MultiValueMap<String, String> handed = form("number", " ");
    handed.set("dated", today().toString());
    officer.send(address + "/request/handed", handed).andExpect(status().is4xxClientError());
    handed.set("number", "19/HDHS");
    handed.set("dated", today().plusDays(1).toString());
    officer.send(address + "/request/handed", handed).andExpect(status().is4xxClientError());
    handed.set("dated", today().minusDays(1).toString());
    officer.send(address + "/request/handed", handed).andExpect(status().isConflict());
    assertThat(officer.open(LIST)).doesNotContain(one);
  }

  @Test
  void another_ward_neither_asks_nor_ends_nor_sees() throws Exception {
    draft("");
    hand("20/HDHS");
    Pages other = new Pages(http, "canbo2p00013");
    other.send(address + "/request", kinds("")).andExpect(status().isForbidden());
    other.send(address + "/request/ended", form("came", "true")).andExpect(status().isForbidden());
    other.tryOpen("/papers/request/" + one).andExpect(status().isForbidden());
    assertThat(other.open(LIST)).doesNotContain(one);
    officer.tryOpen("/papers/request/" + one).andExpect(status().isOk());
  }

  private ResultActions draft() throws Exception {
    return officer.send(address + "/request", kinds(""));
  }

  private void draft(String note) throws Exception {
    officer.send(address + "/request", kinds(note)).andExpect(status().is3xxRedirection());
  }

  private static MultiValueMap<String, String> kinds(String note) {
    MultiValueMap<String, String> form = form("note", note);
    form.set("kinds", "residence");
    return form;
  }

  private ResultActions hand(String number) throws Exception {
    MultiValueMap<String, String> form = form("number", number);
    form.set("dated", today().toString());
    return officer.send(address + "/request/handed", form);
  }

  private ResultActions end(boolean came) throws Exception {
    return officer.send(address + "/request/ended", form("came", String.valueOf(came)));
  }

  private long waiting() {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM oversight_papers WHERE unit = ?", Long.class, WARD);
  }

  private List<String> facts() {
    return new Leaves(sql).facts("case:" + one);
  }

  private String citizen(String code) throws Exception {
    return http.perform(get("/public/cases/" + code).param("language", "vi"))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private byte[] bytes(String path) throws Exception {
    return http.perform(get(path).with(user(OFFICER)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static MultiValueMap<String, String> form(String field, String value) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.set(field, value);
    return form;
  }
}
