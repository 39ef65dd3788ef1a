package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;

/** A monitor recommends and remarks; the body answers; the monitor follows up. */
@OfficeTest
class RecommendationIT {

  private static final String WARD = "00685";
  private static final String MONITOR = "giamsat1tp01";
  private static final String CHAIR = "chutichp" + WARD;
  private static final String TEXT = "Đề nghị xác minh lại tại nơi cư trú";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;

  private String caseNumber;

  @BeforeEach
  void a_case() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    long list = lists.list(WARD);
    lists.row(list, WardRows.number(), "Nguyễn Thị Hoa");
    web.perform(
            post("/api/intake/lists/" + list + "/accept")
                .with(httpBasic("canbo1p" + WARD, "minhbach2021")))
        .andExpect(status().isOk());
    caseNumber = lists.cases(list).get(0);
  }

  @Test
  void it_is_written_answered_pressed_and_settled() throws Exception {
    String at = "/oversight/recommendations/" + written("WARD_COMMITTEE");
    page(MONITOR, "/oversight/cases/" + caseNumber).andExpect(content().string(containsString(at)));
    page(CHAIR, at)
        .andExpect(content().string(containsString(TEXT)))
        .andExpect(content().string(containsString(at + "/answer")))
        .andExpect(content().string(not(containsString(at + "/follow-up"))));
    page(CHAIR, "/oversight/board")
        .andExpect(content().string(containsString("Kiến nghị chờ trả lời")));
    send(CHAIR, at + "/answer", "text", "Đã xác minh lại").andExpect(status().is3xxRedirection());
    send(CHAIR, at + "/answer", "text", "Lần nữa").andExpect(status().isConflict());
    send(MONITOR, at + "/follow-up", "text", "Chưa rõ", "settled", "false", "days", "2")
        .andExpect(status().is3xxRedirection());
    send(CHAIR, at + "/answer", "text", "Gửi kèm biên bản").andExpect(status().is3xxRedirection());
    send(MONITOR, at + "/follow-up", "text", "Đồng ý", "settled", "true")
        .andExpect(status().is3xxRedirection());
    page(MONITOR, at)
        .andExpect(content().string(containsString("Gửi kèm biên bản")))
        .andExpect(content().string(containsString("Đã kết thúc")))
        .andExpect(content().string(not(containsString("/follow-up"))));
  }

  @Test
  void the_trail_tells_each_step_and_none_of_the_words() throws Exception {
    String number = written("LABOUR_OFFICE");
    String leaf =
        page(MONITOR, "/oversight/entries/recommendation:" + number + "/1")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(leaf)
        .contains("RecommendationWritten", caseNumber, "\"text\":")
        .doesNotContain(TEXT);
  }

  @Test
  void past_its_day_it_stands_out() throws Exception {
    String number = written("WARD_COMMITTEE");
    sql.update("UPDATE oversight_advice SET due_on = '2021-08-01' WHERE number = ?", number);
    page(MONITOR, "/oversight/recommendations?state=OVERDUE")
        .andExpect(content().string(containsString(number)));
    page(CHAIR, "/oversight/recommendations/" + number)
        .andExpect(content().string(containsString("Quá hạn trả lời")));
    page(CHAIR, "/oversight/board")
        .andExpect(content().string(containsString("Kiến nghị quá hạn trả lời")));
  }

  @Test
  void others_neither_see_nor_answer_it() throws Exception {
    String at = "/oversight/recommendations/" + written("WARD_COMMITTEE");
    page("chutichp00679", at).andExpect(status().isForbidden());
    page("giamsatq004", at).andExpect(status().isForbidden());
    page("chutichhdp" + WARD, at).andExpect(status().isForbidden());
    send("chutichp00679", at + "/answer", "text", "x").andExpect(status().isForbidden());
    send("giamsatq004", at + "/follow-up", "text", "x", "settled", "true")
        .andExpect(status().isForbidden());
    send(MONITOR, at + "/answer", "text", "x").andExpect(status().isForbidden());
    page("chutichp00679", "/oversight/recommendations")
        .andExpect(content().string(not(containsString(at))));
  }

  @Test
  void a_remark_stands_beside_the_case_and_in_its_trail() throws Exception {
    send(
            MONITOR,
            "/oversight/comments",
            "subject",
            "case:" + caseNumber,
            "text",
            "Nên hỏi tổ trưởng")
        .andExpect(status().is3xxRedirection());
    page("canbo1p" + WARD, "/oversight/cases/" + caseNumber)
        .andExpect(content().string(containsString("Nên hỏi tổ trưởng")))
        .andExpect(content().string(containsString("Cán bộ giám sát góp ý")));
    page(MONITOR, "/oversight/comments")
        .andExpect(content().string(containsString("Nên hỏi tổ trưởng")));
    send("canbo1p" + WARD, "/oversight/comments", "subject", "case:" + caseNumber, "text", "x")
        .andExpect(status().isForbidden());
    send("giamsatq004", "/oversight/comments", "subject", "case:" + caseNumber, "text", "x")
        .andExpect(status().isForbidden());
    send(MONITOR, "/oversight/comments", "subject", "access:" + MONITOR, "text", "x")
        .andExpect(status().isNotFound());
  }

  private String written(String addressee) throws Exception {
    String to =
        send(
                MONITOR,
                "/oversight/recommendations",
                "unit",
                WARD,
                "subject",
                "case:" + caseNumber,
                "addressee",
                addressee,
                "days",
                "3",
                "text",
                TEXT)
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return to.substring(to.lastIndexOf('/') + 1);
  }

  private ResultActions send(String who, String path, String... fields) throws Exception {
    var request = post(path).accept(MediaType.TEXT_HTML).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return web.perform(request);
  }

  private ResultActions page(String who, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.ALL).with(user(who)));
  }
}
