package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.publiclist.objection.Citizen.shows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.publiclist.PostingPlay;

/** A citizen says something without logging in, and asks later what came of it. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class PublicObjectionIT {

  private static final String WARD = "00151";

  @Autowired MockMvc web;
  @Autowired JdbcTemplate sql;
  @Autowired ObjectionMapper mapper;
  @Autowired AutowireCapableBeanFactory office;

  private Play play;
  private List<String> cases;
  private String posting;
  private String list;
  private Citizen citizen;

  @BeforeEach
  void post_a_list() {
    play = office.createBean(Play.class);
    cases = play.verified(WARD, 2, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    list =
        sql.queryForObject(
            "SELECT public_code FROM publiclist_posting WHERE posting = ?", String.class, posting);
    citizen = new Citizen(web, list);
  }

  @Test
  void somebody_says_it_and_reads_what_came_of_it(CapturedOutput log) throws Exception {
    citizen.reads("/public/lists/" + list).andExpect(shows("/public/objections?list=" + list));
    citizen
        .reads("/public/objections?list=" + list)
        .andExpect(shows(posting))
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Cache-Control", "no-store"));
    String code = citizen.code(Map.of("kind", "AGAINST", "line", "2", "name", "Đỗ Thị Bí Mật"));

    Objection said = find(code);
    assertThat(said.caseNumber()).isEqualTo(caseAt(2));
    assertThat(said.receivedFrom()).isEqualTo(Source.WEB);
    assertThat(play.state(said.caseNumber())).isEqualTo(CaseState.POSTED);
    citizen
        .reads("/public/objections/" + code)
        .andExpect(shows("Đã nhận phản ánh, đang phân loại"))
        .andExpect(shows(said.number()))
        .andExpect(shows("phường Phúc Đồng"))
        .andExpect(content().string(not(containsString("chợ Gia Lâm"))))
        .andExpect(content().string(not(containsString("Bí Mật"))))
        .andExpect(content().string(not(containsString(said.caseNumber()))));

    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    objections.triaged(said.number(), Ruling.HOLD);
    citizen.reads("/public/objections/" + code).andExpect(shows("Phản ánh đang được xem xét"));
    objections.upheld(said.number());
    citizen
        .reads("/public/objections/" + code)
        .andExpect(shows("Đã kết luận: phản ánh đúng"))
        .andExpect(shows("Đã kiểm tra tại nơi cư trú."))
        .andExpect(shows("Điều 28"));
    assertThat(play.leaves("case:" + said.caseNumber()))
        .noneMatch(leaf -> leaf.contains("Bí Mật") || leaf.contains("chợ"));
    assertThat(log).doesNotContain("Bí Mật").doesNotContain("chợ Gia Lâm");
  }

  @Test
  void name_and_telephone_stand_in_intake_alone() throws Exception {
    String code =
        citizen.code(Map.of("kind", "LEFT_OUT", "name", "Đỗ Thị Kín Đáo", "phone", "0988000111"));
    String number = find(code).number();
    assertThat(sql.queryForMap("SELECT * FROM intake_contact WHERE number = ?", number))
        .containsEntry("full_name", "Đỗ Thị Kín Đáo")
        .containsEntry("phone", "0988000111");
    String anonymous = find(citizen.code(Map.of("kind", "LEFT_OUT"))).number();
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
    citizen
        .isRefused(Map.of("kind", "AGAINST"), "ghi đúng số thứ tự")
        .andExpect(shows(Citizen.FACTS));
    citizen.isRefused(Map.of("kind", "AGAINST", "line", "999"), "ghi đúng số thứ tự");
    citizen.isRefused(Map.of("kind", "LEFT_OUT", "facts", "ngắn"), "ít nhất 10 ký tự");
    citizen.isRefused(Map.of("kind", "nonsense"), "Chưa gửi được");
    citizen.isRefused(Map.of("kind", "LEFT_OUT", "list", "x".repeat(40)), "không có danh sách này");
    citizen.isRefused(Map.of("kind", "REVIEW", "receipt", "7K3M-9Q2X-WBD"), "mã tra cứu");
    citizen.isRefused(Map.of("kind", "REVIEW", "receipt", ownCode()), "chưa bị từ chối");
  }

  @Test
  void a_refused_person_asks_with_the_code_of_the_own_receipt() throws Exception {
    String own = ownCode();
    sql.update("UPDATE intake_case SET state = 'REFUSED' WHERE case_number = ?", cases.get(0));
    String code = citizen.code(Map.of("kind", "REVIEW", "list", "", "receipt", own));
    assertThat(find(code).caseNumber()).isEqualTo(cases.get(0));
    assertThat(find(code).kind()).isEqualTo(Kind.REVIEW);
    citizen
        .reads("/public/objections/" + code)
        .andExpect(content().string(not(containsString(cases.get(0)))));
  }

  @Test
  void a_complaint_is_taken_and_passed_on() throws Exception {
    String code = citizen.code(Map.of("kind", "DENUNCIATION"));
    office
        .createBean(ObjectionPlay.class)
        .triaged(
            find(code).number(),
            new TriageEntry(
                Kind.DENUNCIATION, Ruling.REFER, null, null, ReferredTo.INSPECTORATE, "Đã chuyển"));
    citizen
        .reads("/public/objections/" + code)
        .andExpect(shows("Đã chuyển đến: Thanh tra"))
        .andExpect(shows("25/2018/QH14"));
  }

  @Test
  void a_complaint_needs_no_list_of_whoever_has_a_receipt() throws Exception {
    citizen.isRefused(Map.of("kind", "COMPLAINT", "list", ""), "mã tra cứu");
    String code = citizen.code(Map.of("kind", "COMPLAINT", "list", "", "receipt", ownCode()));
    assertThat(find(code).unit()).isEqualTo(WARD);
    assertThat(find(code).caseNumber()).isNull();
  }

  @Test
  void every_code_that_is_none_gets_the_same_answer() throws Exception {
    String number = find(citizen.code(Map.of("kind", "LEFT_OUT"))).number();
    String unknown = citizen.findsNothing(ReceiptCode.by(Citizen.CHANCE).value());
    assertThat(unknown).contains("Không tìm thấy phản ánh với mã này");
    for (String none : List.of("1", number, "-----------", "x".repeat(300), "null", ownCode())) {
      assertThat(citizen.findsNothing(none)).as(none).isEqualTo(unknown);
    }
    citizen
        .reads("/public/objections?code=7k3m-9q2x-wbd")
        .andExpect(redirectedUrl(Citizen.at("7k3m9q2xwbd")));
  }

  @Test
  void who_sends_too_many_waits_and_others_do_not() throws Exception {
    int taken = 0;
    ResultActions answer =
        citizen.says(Map.of("kind", "LEFT_OUT", "facts", "Thiếu người số " + taken));
    while (answer.andReturn().getResponse().getStatus() == 302 && taken++ < 100) {
      answer = citizen.says(Map.of("kind", "LEFT_OUT", "facts", "Thiếu người số " + taken));
    }
    answer
        .andExpect(status().isTooManyRequests())
        .andExpect(shows("giây rồi bấm"))
        .andExpect(shows("Thiếu người số " + taken));
    assertThat(taken).isBetween(2, 20);
    citizen
        .says(Map.of("kind", "LEFT_OUT"), "10.8.%d.1".formatted(Citizen.CHANCE.nextInt(250)))
        .andExpect(status().isFound());
  }

  @Test
  void the_same_form_sent_again_has_the_same_receipt_and_another_text_another() throws Exception {
    Map<String, String> form = Map.of("kind", "LEFT_OUT", "form", "f1");
    String code = citizen.code(form);
    assertThat(citizen.code(form)).isEqualTo(code);
    assertThat(citizen.code(Map.of("kind", "LEFT_OUT", "form", "f1", "facts", "Thiếu ông Tư nữa")))
        .isNotEqualTo(code);
  }

  @Test
  void what_is_refused_does_not_count_and_each_wrong_field_is_named() throws Exception {
    for (int i = 0; i < 12; i++) {
      citizen.says(Map.of("kind", "AGAINST", "line", "999")).andExpect(status().isBadRequest());
    }
    citizen
        .says(Map.of("kind", "LEFT_OUT", "facts", "ngắn", "phone", "0".repeat(21)))
        .andExpect(shows("ít nhất 10 ký tự và nhiều nhất 5.000"))
        .andExpect(shows("điện thoại nhiều nhất 20 ký tự"));
    citizen.code(Map.of("kind", "LEFT_OUT"));
  }

  @Test
  void errors_of_public_pages_speak_to_citizens() throws Exception {
    for (String address : List.of("/public/nothing", "/public/lists/0/list.tsv")) {
      citizen
          .reads(address)
          .andExpect(status().isNotFound())
          .andExpect(shows("UBND phường, xã nơi ông/bà ở"))
          .andExpect(shows("/public/lists"))
          .andExpect(content().string(not(containsString("đồng chí"))))
          .andExpect(content().string(not(containsString("quản trị"))));
    }
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
    String code = ReceiptCode.by(Citizen.CHANCE).value();
    sql.update("UPDATE intake_case SET receipt_code = ? WHERE case_number = ?", code, cases.get(0));
    return code;
  }
}
