package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.audit.log.Clerks;
import vn.minhbach.committee.Play;
import vn.minhbach.paper.Printed;

/**
 * A list whose scheme tells that somebody was ill: food money for F0 and F1. No ward takes
 * applications for it here, so that the list is given that scheme before it is posted.
 */
@OfficeTest
class DiscreetListIT {

  private static final String WARD = "00151";

  /** As a word of its own: signatures and hashes on the page may hold its two letters. */
  private static final String ILLNESS = " F0";

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;
  @Autowired private ListPosting acts;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private org.springframework.context.ApplicationContext context;

  private PostingPlay lists;
  private Posting posting;
  private String name;

  @BeforeEach
  void a_list_of_people_who_were_ill() {
    Play play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
    List<String> cases = play.verified(WARD, 2, true);
    name = "Người số " + cases.get(0);
    String number = lists.prepared(WARD, cases);
    sql.update("UPDATE publiclist_posting SET scheme = 'NQ68-08' WHERE posting = ?", number);
    ByOfficer.as(
        ByOfficer.user("canbo1", WARD),
        () -> acts.post(number, new PostingEntry("Trụ sở UBND phường", LocalDate.now(clock), 2)));
    posting = lists.find(number);
  }

  @Test
  void nobody_reads_it_on_the_web_and_no_title_tells_what_it_is_for() throws Exception {
    web.perform(get("/public/lists/" + posting.publicCode()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Danh sách chỉ niêm yết tại chỗ")))
        .andExpect(content().string(containsString("Hỗ trợ theo Nghị quyết số 68/NQ-CP")))
        .andExpect(content().string(not(containsString(name))))
        .andExpect(content().string(not(containsString(ILLNESS))))
        .andExpect(content().string(not(containsString("NQ68-08"))));
    web.perform(get("/public/lists"))
        .andExpect(content().string(not(containsString(posting.publicCode()))));
    web.perform(get("/public/lists").param("unit", WARD))
        .andExpect(content().string(not(containsString("NQ68-08"))));
    web.perform(get("/public/lists/" + posting.publicCode() + "/list.tsv"))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("Đã hết thời gian niêm yết")));
  }

  @Test
  void a_search_does_not_find_those_on_it() throws Exception {
    web.perform(
            post("/public/lists/search")
                .param("unit", WARD)
                .param("name", name)
                .param("birthYear", "1980"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("so-1"))));
  }

  @Test
  void its_hash_can_be_proved_all_the_same() throws Exception {
    Clerks.of(context).work();
    web.perform(get("/public/lists/" + posting.publicCode() + "/proof"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(posting.contentHash())))
        .andExpect(content().string(not(containsString(ILLNESS))));
  }

  @Test
  void the_notice_names_the_resolution_and_not_the_illness() throws Exception {
    byte[] pdf =
        web.perform(
                get("/publiclist/postings/{n}/notice.pdf", posting.posting())
                    .with(user(ByOfficer.user("canbo1", WARD))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(Printed.of(pdf).look("notice-discreet").text())
        .contains("Hỗ trợ theo Nghị quyết số 68/NQ-CP", "không đăng trên mạng", name)
        .doesNotContain("F0", "F1", "Tiền ăn", "NQ68-08");
  }

  @Test
  void the_officer_who_posts_it_is_told_so() throws Exception {
    web.perform(
            get("/publiclist/postings/" + posting.posting())
                .with(user(ByOfficer.user("canbo1", WARD))))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/public/lists/" + posting.publicCode()))));
  }
}
