package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.intake.CaseState;
import vn.minhbach.publiclist.objection.ObjectionPlay;

/** A list is posted by its pages, and leads to what people say about it. */
@OfficeTest
class PostingPagesIT {

  private static final String WARD = "00145";

  @Autowired private MockMvc web;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
  }

  @Test
  void the_ward_posts_the_list_and_sees_the_days_that_are_left() throws Exception {
    String at = at(lists.prepared(WARD, play.verified(WARD, 2, true)));
    page("canbo1", "/publiclist/postings")
        .andExpect(content().string(containsString("Chờ niêm yết")));
    page("canbo1", at).andExpect(content().string(containsString("Niêm yết từ hôm nay")));
    page("chutich", at).andExpect(content().string(not(containsString("Niêm yết từ hôm nay"))));
    send("canbo1", at, Map.of("place", "Nhà văn hóa", "postedOn", today(), "workingDays", "1"))
        .andExpect(status().isBadRequest());
    send("canbo1", at, Map.of("place", "Nhà văn hóa", "postedOn", today(), "workingDays", "2"))
        .andExpect(status().isFound());
    page("canbo1", at)
        .andExpect(content().string(containsString("Nhà văn hóa")))
        .andExpect(content().string(containsString("<strong>2</strong><span>ngày làm việc")));
  }

  @Test
  void from_the_list_an_objection_is_written_down_and_found_again() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.posted(WARD, cases, 2);
    page("canbo1", at(posting))
        .andExpect(content().string(containsString("about=" + cases.get(0))))
        .andExpect(content().string(containsString("/publiclist/objections?posting=" + posting)));
    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    String number = objections.held(cases.get(0), "Vẫn đi làm hằng ngày");
    page("canbo1", at(posting)).andExpect(content().string(containsString("Tạm dừng")));
    objections.upheld(number);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_VERIFY);
    page("canbo1", at(posting)).andExpect(content().string(containsString("Xác minh lại")));
  }

  @Test
  void the_council_reads_the_list_and_not_what_people_said() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String at = at(lists.posted(WARD, cases, 2));
    office.createBean(ObjectionPlay.class).held(cases.get(0), "Vẫn đi làm hằng ngày");
    page("thuky", at)
        .andExpect(content().string(containsString(cases.get(0))))
        .andExpect(content().string(not(containsString("Vẫn đi làm"))))
        .andExpect(content().string(not(containsString("Ghi nhận phản ánh"))));
  }

  @Test
  void another_ward_sees_nothing_of_it() throws Exception {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));
    web.perform(get(at(posting)).accept(MediaType.TEXT_HTML).with(user("canbo1p00127")))
        .andExpect(status().isForbidden());
    web.perform(get("/publiclist/postings").accept(MediaType.TEXT_HTML).with(user("canbo1p00127")))
        .andExpect(content().string(not(containsString(posting))));
  }

  private static String at(String posting) {
    return "/publiclist/postings/" + posting;
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }

  private ResultActions page(String name, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(ByOfficer.user(name, WARD))))
        .andExpect(status().isOk());
  }

  private ResultActions send(String name, String path, Map<String, String> form) throws Exception {
    MockHttpServletRequestBuilder request = post(path).accept(MediaType.TEXT_HTML);
    form.forEach(request::param);
    return web.perform(request.with(csrf()).with(user(ByOfficer.user(name, WARD))));
  }
}
