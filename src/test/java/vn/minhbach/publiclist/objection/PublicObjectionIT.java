package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.PageToken;
import vn.minhbach.committee.Play;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.publiclist.PostingPlay;

/** A citizen says something without logging in, and asks later what came of it. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class PublicObjectionIT {

  private static final String WARD = "00151";
  private static final String FACTS = "Người này vẫn bán hàng ở chợ Gia Lâm mỗi sáng.";
  private static final SecureRandom CHANCE = new SecureRandom();

  @Autowired MockMvc web;
  @Autowired JdbcTemplate sql;
  @Autowired ObjectionMapper mapper;
  @Autowired AutowireCapableBeanFactory office;

  private final String address = "10.7.%d.%d".formatted(CHANCE.nextInt(250), CHANCE.nextInt(250));

  private Play play;
  private List<String> cases;
  private String posting;
  private String list;

  @BeforeEach
  void post_a_list() {
    play = office.createBean(Play.class);
    cases = play.verified(WARD, 2, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    list =
        sql.queryForObject(
            "SELECT public_code FROM publiclist_posting WHERE posting = ?", String.class, posting);
  }

  @Test
  void somebody_says_it_and_reads_what_came_of_it(CapturedOutput log) throws Exception {
    page("/public/lists/" + list)
        .andExpect(content().string(containsString("/public/objections?list=" + list)));
    page("/public/objections?list=" + list)
        .andExpect(content().string(containsString(posting)))
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Cache-Control", "no-store"));
    String code = code(say(Map.of("kind", "AGAINST", "line", "2", "name", "Đỗ Thị Bí Mật")));

    Objection said = find(code);
    assertThat(said.caseNumber()).isEqualTo(caseAt(2));
    assertThat(said.receivedFrom()).isEqualTo(Source.WEB);
    assertThat(play.state(said.caseNumber())).isEqualTo(CaseState.POSTED);
    page("/public/objections/" + code)
        .andExpect(content().string(containsString("Đã nhận phản ánh, đang phân loại")))
        .andExpect(content().string(containsString(said.number())))
        .andExpect(content().string(containsString("phường Phúc Đồng")))
        .andExpect(content().string(not(containsString("chợ Gia Lâm"))))
        .andExpect(content().string(not(containsString("Bí Mật"))))
        .andExpect(content().string(not(containsString(said.caseNumber()))));

    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    objections.triaged(said.number(), Ruling.HOLD);
    page("/public/objections/" + code)
        .andExpect(content().string(containsString("Phản ánh đang được xem xét")));
    objections.upheld(said.number());
    page("/public/objections/" + code)
        .andExpect(content().string(containsString("Đã kết luận: phản ánh đúng")))
        .andExpect(content().string(containsString("Đã kiểm tra tại nơi cư trú.")))
        .andExpect(content().string(containsString("Điều 28")));
    assertThat(play.leaves("case:" + said.caseNumber()))
        .noneMatch(leaf -> leaf.contains("Bí Mật") || leaf.contains("chợ"));
    assertThat(log).doesNotContain("Bí Mật").doesNotContain("chợ Gia Lâm");
  }

  @Test
  void name_and_telephone_stand_in_intake_alone() throws Exception {
    String code =
        code(say(Map.of("kind", "LEFT_OUT", "name", "Đỗ Thị Kín Đáo", "phone", "0988000111")));
    String number = find(code).number();
    assertThat(sql.queryForMap("SELECT * FROM intake_contact WHERE number = ?", number))
        .containsEntry("full_name", "Đỗ Thị Kín Đáo")
        .containsEntry("phone", "0988000111");
    String anonymous = find(code(say(Map.of("kind", "LEFT_OUT")))).number();
    assertThat(sql.queryForList("SELECT number FROM intake_contact WHERE number = ?", anonymous))
        .isEmpty();
    assertThat(
            sql.queryForList(
                """
                SELECT v.NAME_ FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.PROC_INST_ID_
                WHERE e.BUSINESS_KEY_ = ?
                """,
                String.class,
                number))
        .doesNotContain("name", "phone", "facts");
  }

  @Test
  void what_is_missing_is_said_and_what_was_typed_is_kept() throws Exception {
    refused(Map.of("kind", "AGAINST"), "ghi đúng số thứ tự").andExpect(said(FACTS));
    refused(Map.of("kind", "AGAINST", "line", "999"), "ghi đúng số thứ tự");
    refused(Map.of("kind", "LEFT_OUT", "facts", "ngắn"), "ít nhất 10 ký tự");
    refused(Map.of("kind", "nonsense"), "Chưa gửi được");
    refused(Map.of("kind", "LEFT_OUT", "list", "x".repeat(40)), "không có danh sách này");
    refused(Map.of("kind", "REVIEW", "receipt", "7K3M-9Q2X-WBD"), "mã tra cứu");
    refused(Map.of("kind", "REVIEW", "receipt", ownCode()), "chưa bị từ chối");
  }

  @Test
  void a_refused_person_asks_with_the_code_of_the_own_receipt() throws Exception {
    String own = ownCode();
    sql.update("UPDATE intake_case SET state = 'REFUSED' WHERE case_number = ?", cases.get(0));
    String code = code(say(Map.of("kind", "REVIEW", "list", "", "receipt", own)));
    assertThat(find(code).caseNumber()).isEqualTo(cases.get(0));
    assertThat(find(code).kind()).isEqualTo(Kind.REVIEW);
    page("/public/objections/" + code)
        .andExpect(content().string(not(containsString(cases.get(0)))));
  }

  @Test
  void a_complaint_is_taken_and_passed_on() throws Exception {
    String code = code(say(Map.of("kind", "DENUNCIATION")));
    office
        .createBean(ObjectionPlay.class)
        .triaged(
            find(code).number(),
            new TriageEntry(
                Kind.DENUNCIATION, Ruling.REFER, null, null, ReferredTo.INSPECTORATE, "Đã chuyển"));
    page("/public/objections/" + code)
        .andExpect(content().string(containsString("Đã chuyển đến: Thanh tra")))
        .andExpect(content().string(containsString("25/2018/QH14")));
  }

  @Test
  void a_complaint_needs_no_list_of_whoever_has_a_receipt() throws Exception {
    refused(Map.of("kind", "COMPLAINT", "list", ""), "mã tra cứu");
    String code = code(say(Map.of("kind", "COMPLAINT", "list", "", "receipt", ownCode())));
    assertThat(find(code).unit()).isEqualTo(WARD);
    assertThat(find(code).caseNumber()).isNull();
  }

  @Test
  void every_code_that_is_none_gets_the_same_answer() throws Exception {
    String number = find(code(say(Map.of("kind", "LEFT_OUT")))).number();
    String unknown = none(ReceiptCode.by(CHANCE).value());
    assertThat(unknown).contains("Không tìm thấy phản ánh với mã này");
    for (String none : List.of("1", number, "-----------", "x".repeat(300), "null", ownCode())) {
      assertThat(none(none)).as(none).isEqualTo(unknown);
    }
    page("/public/objections?code=7k3m-9q2x-wbd").andExpect(redirectedUrl(at("7k3m9q2xwbd")));
  }

  @Test
  void who_sends_too_many_waits_and_others_do_not() throws Exception {
    int taken = 0;
    ResultActions answer = say(Map.of("kind", "LEFT_OUT", "facts", "Thiếu người số " + taken));
    while (answer.andReturn().getResponse().getStatus() == 302 && taken++ < 100) {
      answer = say(Map.of("kind", "LEFT_OUT", "facts", "Thiếu người số " + taken));
    }
    answer.andExpect(status().isTooManyRequests());
    assertThat(taken).isBetween(2, 20);
    web.perform(form(Map.of("kind", "LEFT_OUT"), "10.8.%d.1".formatted(CHANCE.nextInt(250))))
        .andExpect(status().isFound());
  }

  private ResultActions say(Map<String, String> fields) throws Exception {
    return web.perform(form(fields, address));
  }

  private MockHttpServletRequestBuilder form(Map<String, String> fields, String from) {
    MockHttpServletRequestBuilder request =
        post("/public/objections").accept(MediaType.TEXT_HTML).with(PageToken.csrf());
    if (!fields.containsKey("list")) {
      request.param("list", list);
    }
    if (!fields.containsKey("facts")) {
      request.param("facts", FACTS);
    }
    fields.forEach(request::param);
    return request.with(
        r -> {
          r.setRemoteAddr(from);
          return r;
        });
  }

  private ResultActions refused(Map<String, String> fields, String why) throws Exception {
    return web.perform(form(fields, "10.9.%d.%d".formatted(CHANCE.nextInt(250), 1)))
        .andExpect(status().isBadRequest())
        .andExpect(said(why));
  }

  private static ResultMatcher said(String text) {
    return content().string(containsString(text));
  }

  private ResultActions page(String path) throws Exception {
    return web.perform(get(URI.create(path)).accept(MediaType.TEXT_HTML));
  }

  private String none(String code) throws Exception {
    return web.perform(
            get(URI.create(at(code)))
                .with(
                    r -> {
                      r.setRemoteAddr(address);
                      return r;
                    }))
        .andExpect(status().isNotFound())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static String at(String code) {
    return "/public/objections/" + code;
  }

  private static String code(ResultActions answer) throws Exception {
    String next = answer.andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    return next.substring(next.lastIndexOf('/') + 1);
  }

  private Objection find(String code) {
    return mapper.byCode(code).orElseThrow();
  }

  private String caseAt(int line) {
    return sql.queryForObject(
        "SELECT case_number FROM publiclist_line WHERE posting = ? AND line_no = ?",
        String.class,
        posting,
        line);
  }

  /** The code on the receipt of the first case. */
  private String ownCode() {
    String code = ReceiptCode.by(CHANCE).value();
    sql.update("UPDATE intake_case SET receipt_code = ? WHERE case_number = ?", code, cases.get(0));
    return code;
  }
}
