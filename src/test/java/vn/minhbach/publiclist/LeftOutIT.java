package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.audit.Leaves;
import vn.minhbach.committee.Play;
import vn.minhbach.intake.CaseState;

/** Somebody says that a person was left out of a posted list. */
@OfficeTest
class LeftOutIT {

  private static final String WARD = "00136";
  private static final String WORDS = "Bà Lê Thị Kín, tổ 3, bán hàng rong";

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;
  @Autowired private Clock clock;

  private Play play;
  private List<String> cases;
  private String posting;

  @BeforeEach
  void posted() throws Exception {
    play = office.createBean(Play.class);
    cases = play.verified(WARD, 2, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
  }

  @Test
  void it_holds_nobody_and_is_answered_by_another_person() throws Exception {
    record("canbo1").andExpect(status().is3xxRedirection());
    record("canbo1").andExpect(status().is3xxRedirection());
    assertThat(cases.stream().map(play::state)).containsOnly(CaseState.POSTED);
    assertThat(ids()).as("sent twice").hasSize(1);
    assertThat(page("chutich")).contains(WORDS, "Bỏ sót: đang xem xét");
    answer("canbo1").andExpect(status().isConflict());
    answer("chutich").andExpect(status().is3xxRedirection());
    answer("chutich").andExpect(status().isConflict());
    assertThat(page("canbo1")).contains("đưa vào danh sách bổ sung", "Đã hướng dẫn");
    Leaves leaves = new Leaves(sql);
    assertThat(leaves.facts("posting:" + posting)).endsWith("LeftOutRecorded", "LeftOutAnswered");
    assertThat(leaves.of("posting:" + posting)).noneMatch(leaf -> leaf.contains("Kín"));
  }

  @Test
  void another_ward_neither_records_nor_answers_and_who_only_looks_reads_none() throws Exception {
    record("canbo1");
    web.perform(recording().with(user(ByOfficer.user("canbo1", "00121"))).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(
            post(at() + "/left-out/" + ids().get(0) + "/answer")
                .param("reason", "x")
                .param("justified", "false")
                .with(user(ByOfficer.user("chutich", "00121")))
                .with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(page("thuky")).doesNotContain("Kín");
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder recording() {
    return post(at() + "/left-out")
        .param("facts", WORDS)
        .param("receivedFrom", "CITIZEN")
        .param("receivedOn", LocalDate.now(clock).toString());
  }

  private ResultActions record(String officer) throws Exception {
    return web.perform(recording().with(user(ByOfficer.user(officer, WARD))).with(csrf()));
  }

  private ResultActions answer(String officer) throws Exception {
    return web.perform(
        post(at() + "/left-out/" + ids().get(0) + "/answer")
            .param("reason", "Đã hướng dẫn nộp đơn")
            .param("justified", "true")
            .with(user(ByOfficer.user(officer, WARD)))
            .with(csrf()));
  }

  private List<Long> ids() {
    return sql.queryForList(
        "SELECT id FROM publiclist_left_out WHERE posting = ?", Long.class, posting);
  }

  private String page(String officer) throws Exception {
    return web.perform(get(at()).with(user(ByOfficer.user(officer, WARD))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String at() {
    return "/publiclist/postings/" + posting;
  }
}
