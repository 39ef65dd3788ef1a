package vn.minhbach.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.WardRows;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.WorkingDays;

/** A citizen with the receipt of an application. */
@OfficeTest
class CitizenPageIT {

  private static final String WARD = "00142";
  private static final Random CHANCE = new Random();

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private Clock clock;
  @Autowired private WorkingDays workingDays;

  private ReceiptCode code;
  private String caseNumber;
  private String address;

  @BeforeEach
  void receipt() {
    WardRows lists = office.createBean(WardRows.class);
    long list = lists.list(WARD);
    lists.row(list, WardRows.number(), "Đặng Thị Kín");
    code = ReceiptCode.by(CHANCE);
    address = "10.1." + CHANCE.nextInt(250) + "." + CHANCE.nextInt(250);
    caseNumber = WARD + "-21-" + (900_000 + CHANCE.nextInt(99_999));
    sql.update(
        """
        INSERT INTO intake_case (case_number, list_id, sheet_row, scheme, unit, person, amount, neighbourhood, state,
                                 opened_at, state_since, receipt_code)
        VALUES (?, ?, 7, ?, ?, 0, 1500000, 'Tổ 3', 'TO_VERIFY', 0, ?, ?)
        """,
        caseNumber,
        list,
        WardRows.SCHEME,
        WARD,
        Micros.of(clock.instant()),
        code.value());
  }

  /** The state alone is moved; what only later stages know is then not there. */
  @ParameterizedTest
  @EnumSource(CaseState.class)
  void every_state_has_its_words_and_names_nobody(CaseState state) throws Exception {
    sql.update("UPDATE intake_case SET state = ? WHERE case_number = ?", state.name(), caseNumber);
    for (String language : new String[] {"vi", "en"}) {
      String page = read(code.value(), language, 200);
      assertThat(page)
          .contains("UBND", "citizen-steps")
          .doesNotContain("citizen." + state, "??", "Kín", caseNumber, "0011905");
      assertThat(page.replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1")).isNotBlank();
    }
  }

  @Test
  void a_citizen_learns_what_happens_until_when_and_whom_to_ask() throws Exception {
    LocalDate until = workingDays.after(LocalDate.now(clock), 3);
    web.perform(from(get("/public/cases/" + code.value())))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(content().string(containsString("Hồ sơ đang được xác minh")))
        .andExpect(content().string(containsString("hết ngày " + new Day(until))))
        .andExpect(content().string(containsString("còn 3 ngày làm việc")))
        .andExpect(content().string(containsString("Bộ phận Một cửa, UBND phường")));
  }

  @Test
  void what_is_late_is_said_to_be_late() throws Exception {
    sql.update(
        "UPDATE intake_case SET state_since = ? WHERE case_number = ?",
        Micros.of(LocalDate.of(2021, 8, 4).atStartOfDay(clock.getZone()).toInstant()),
        caseNumber);
    int late = workingDays.between(LocalDate.of(2021, 8, 9), LocalDate.now(clock));
    assertThat(read(code.value(), "vi", 200))
        .contains("Đã quá ngày dự kiến (09/08/2021) " + late + " ngày làm việc");
  }

  @Test
  void a_code_is_typed_as_people_type_it() throws Exception {
    String typed = code.toString().toLowerCase();
    web.perform(from(get("/public/cases").param("code", " " + typed + " ")))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/public/cases/" + typed.replace("-", "")));
    assertThat(read(typed.replace("-", ""), "vi", 200)).contains("xác minh");
    web.perform(from(get("/public/cases"))).andExpect(status().isOk());
  }

  @Test
  void every_code_that_is_none_gets_the_same_answer() throws Exception {
    String unknown = read(ReceiptCode.by(CHANCE).value(), "vi", 404);
    assertThat(unknown).contains("Không tìm thấy hồ sơ với mã này");
    String wrongSign = (code.value().startsWith("7") ? "8" : "7") + code.value().substring(1);
    for (String none :
        List.of(
            wrongSign, "1", "-----------", caseNumber, "%3Cscript%3E", "x".repeat(300), "null")) {
      assertThat(read(none, "vi", 404)).as(none).isEqualTo(unknown);
    }
  }

  @Test
  void a_case_without_a_code_is_found_by_none() throws Exception {
    sql.update("UPDATE intake_case SET receipt_code = NULL WHERE case_number = ?", caseNumber);
    read(code.value(), "vi", 404);
  }

  @Test
  void who_asks_for_too_many_codes_waits() throws Exception {
    boolean isHeldUp = false;
    for (int i = 0; i < 200 && !isHeldUp; i++) {
      isHeldUp = answer(ReceiptCode.by(CHANCE).value(), "vi").getStatus() == 429;
    }
    assertThat(isHeldUp).isTrue();
    address = "10.2.3." + CHANCE.nextInt(250);
    read(code.value(), "vi", 200);
  }

  @Test
  void nothing_can_be_sent_there() throws Exception {
    web.perform(from(post("/public/cases/" + code.value()))).andExpect(status().is4xxClientError());
  }

  private String read(String code, String language, int status) throws Exception {
    MockHttpServletResponse answer = answer(code, language);
    assertThat(answer.getStatus()).isEqualTo(status);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String code, String language) throws Exception {
    return web.perform(
            from(get(URI.create("/public/cases/" + code)))
                .cookie(new Cookie("MINHBACH-LANG", language)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    return request
        .accept(MediaType.TEXT_HTML)
        .with(
            r -> {
              r.setRemoteAddr(address);
              return r;
            });
  }
}
