package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.page.PageVisits;
import vn.minhbach.paper.Printed;
import vn.minhbach.paper.ScanVisits;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.shared.Sha256;

/** Where scans are required, no stage closes before its signed paper is attached. */
@OfficeTest
@Import(RunPlay.class)
@TestPropertySource(properties = "minhbach.scan-required=true")
class ScanRequiredIT {

  private static final String WARD = "00154";
  private static final String[] FIVE = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};
  private static final String PLACE = "Trụ sở UBND phường";
  private static final byte[] PDF = ScanFiles.pdf();

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private Clock clock;
  @Autowired private JdbcTemplate sql;
  @Autowired private TransactionTemplate transactions;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;
  private ScanVisits papers;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
    papers = new ScanVisits(web);
  }

  @Test
  void minutes_and_notice_are_numbered_signed_and_scanned_before_their_stage_closes()
      throws Exception {
    String sitting = voted();
    missing(sign(sitting));
    attach("thuky", "minutes", sitting, PDF).andExpect(code("paper.numberMissing"));
    number("thuky", "minutes", sitting, "7/BB-HĐXD").andExpect(status().is3xxRedirection());
    missing(sign(sitting));
    attach("thuky", "minutes", sitting, PDF).andExpect(status().is3xxRedirection());
    sign(sitting).andExpect(status().isOk());
    play.runJobs(sitting);
    assertThat(play.facts("sitting:" + sitting))
        .containsSubsequence("PaperNumbered", "SignedPaperScanned", "MinutesSigned");
    assertThat(play.leaves("sitting:" + sitting))
        .anyMatch(leaf -> leaf.contains(Sha256.hex(PDF)) && leaf.contains("7/BB-HĐXD"));

    String posting = lists.posting(sitting);
    missing(hang(posting));
    place(posting, "Nhà văn hóa").andExpect(status().is3xxRedirection());
    number("canbo1", "notice", posting, "9/TB-UBND").andExpect(status().is3xxRedirection());
    attach("canbo1", "notice", posting, PDF).andExpect(status().is3xxRedirection());
    missing(hang(posting));
    place(posting, PLACE).andExpect(status().is3xxRedirection());
    assertThat(notice(posting).text()).contains(PLACE);
    attach("canbo1", "notice", posting, PDF).andExpect(status().is3xxRedirection());
    hang(posting).andExpect(status().isOk());
    attach("canbo1", "notice", posting, PDF).andExpect(code("paper.closed"));
    assertThat(notice(posting).text())
        .contains("Số: 9/TB-UBND", "(Kèm theo Thông báo số 9/TB-UBND ngày")
        .doesNotContain("DỰ THẢO");
  }

  @Test
  void a_scan_is_told_by_its_first_bytes_and_read_by_who_may_see_its_paper() throws Exception {
    String sitting = voted();
    number("thuky", "minutes", sitting, "8/BB-HĐXD");
    attach("thuky", "minutes", sitting, "<html>".getBytes(StandardCharsets.US_ASCII))
        .andExpect(code("paper.scanType"));
    attach("thuky", "minutes", sitting, Arrays.copyOf(PDF, (20 << 20) + 1))
        .andExpect(code("paper.scanTooLarge"));
    attach("uyvien1", "minutes", sitting, PDF).andExpect(code("paper.notKeeper"));
    byte[] large = ScanFiles.pdf(2 << 20);
    attach("thuky", "minutes", sitting, large).andExpect(status().is3xxRedirection());
    String page =
        web.perform(get("/papers/minutes/" + sitting).with(user(who("uyvien1"))))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("8/BB-HĐXD")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String scan = page.replaceAll("(?s).*(/papers/scans/\\d+).*", "$1");
    web.perform(get(scan).with(user(who("uyvien1"))))
        .andExpect(content().bytes(large))
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Cache-Control", "no-store"));
    web.perform(get(scan).with(user("thukyp00121"))).andExpect(status().isForbidden());
    web.perform(get(scan).with(user(who("ketoan")))).andExpect(status().isForbidden());
  }

  @Test
  void a_monitor_reads_the_hash_of_signed_minutes_and_not_the_names_in_them() throws Exception {
    String sitting = scanned();
    String hash = Sha256.hex(PDF).substring(0, 16);
    String page = page(sitting, "giamsatq004");
    assertThat(page).contains(hash).doesNotContain("/papers/scans/");
    String scan = page(sitting, who("uyvien1")).replaceAll("(?s).*(/papers/scans/\\d+).*", "$1");
    web.perform(get(scan).with(user("giamsatq004")))
        .andExpect(status().isForbidden())
        .andExpect(code("paper.scanNames"));
  }

  @Test
  void a_scan_that_was_altered_in_the_table_is_not_shown() throws Exception {
    String sitting = scanned();
    String scan = page(sitting, who("uyvien1")).replaceAll("(?s).*/papers/scans/(\\d+).*", "$1");
    sql.update("UPDATE paper_scan_part SET content = 'x' WHERE scan = ?", scan);
    web.perform(get("/papers/scans/" + scan).with(user(who("uyvien1"))))
        .andExpect(status().isConflict())
        .andExpect(code("paper.scanAltered"));
  }

  @Test
  void no_number_slips_in_while_the_stage_closes() throws Exception {
    String sitting = voted();
    ExecutorService clerk = Executors.newSingleThreadExecutor();
    try {
      Future<ResultActions> late =
          transactions.execute(
              closing -> {
                sql.update(
                    "UPDATE committee_sitting SET state = 'SIGNED' WHERE sitting = ?", sitting);
                Future<ResultActions> number =
                    clerk.submit(() -> number("thuky", "minutes", sitting, "8/BB-HĐXD"));
                assertThatThrownBy(() -> number.get(2, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                return number;
              });
      late.get().andExpect(code("paper.closed"));
    } finally {
      clerk.shutdown();
    }
  }

  /** A sitting whose minutes are numbered and scanned. */
  private String scanned() throws Exception {
    String sitting = voted();
    number("thuky", "minutes", sitting, "8/BB-HĐXD").andExpect(status().is3xxRedirection());
    attach("thuky", "minutes", sitting, PDF).andExpect(status().is3xxRedirection());
    return sitting;
  }

  private String page(String sitting, String user) throws Exception {
    return web.perform(get("/papers/minutes/" + sitting).with(user(user)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String voted() {
    String sitting = play.call(WARD, play.verified(WARD, 2, true));
    play.attend(sitting, FIVE);
    for (String name : FIVE) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    try {
      Map<String, String> minutes =
          Map.of("openedAt", "08:00", "closedAt", "09:30", "content", "Xét duyệt danh sách");
      api(post("/api/committee/sittings/" + sitting + "/minutes"), "thuky", minutes)
          .andExpect(status().isOk());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return sitting;
  }

  private ResultActions sign(String sitting) throws Exception {
    String address = "/api/committee/sittings/" + sitting;
    String version = sheet(address, "chutichhd", "minutesVersion");
    return api(
        post(address + "/minutes/signature"), "chutichhd", Map.of("minutesVersion", version));
  }

  private ResultActions place(String posting, String place) throws Exception {
    return new PageVisits(web)
        .send(
            who("canbo1"),
            "/publiclist/postings/" + posting + "/place",
            "place",
            place,
            "workingDays",
            "2");
  }

  private ResultActions hang(String posting) throws Exception {
    return api(
        post("/api/publiclist/postings/" + posting),
        "canbo1",
        Map.of("place", PLACE, "postedOn", LocalDate.now(clock), "workingDays", 2));
  }

  private String sheet(String address, String name, String field) throws Exception {
    String sheet =
        web.perform(get(address).with(httpBasic(who(name), "minhbach2021")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return json.readTree(sheet).get(field).asText();
  }

  private Printed notice(String posting) throws Exception {
    return Printed.of(
        web.perform(
                get("/publiclist/postings/" + posting + "/notice.pdf").with(user(who("canbo1"))))
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private ResultActions number(String name, String kind, String subject, String number)
      throws Exception {
    return papers.number(who(name), kind, subject, number, LocalDate.now(clock));
  }

  private ResultActions attach(String name, String kind, String subject, byte[] file)
      throws Exception {
    return papers.attach(who(name), kind, subject, file);
  }

  private ResultActions api(MockHttpServletRequestBuilder request, String name, Object body)
      throws Exception {
    return web.perform(
        request
            .with(httpBasic(who(name), "minhbach2021"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(body)));
  }

  private static void missing(ResultActions answer) throws Exception {
    answer.andExpect(status().isConflict()).andExpect(code("paper.scanMissing"));
  }

  private static org.springframework.test.web.servlet.ResultMatcher code(String code) {
    return jsonPath("$.code").value(code);
  }

  private static String who(String name) {
    return ByOfficer.user(name, WARD);
  }
}
