package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;

/** Citizens find a name in the lists that a ward has posted. */
@OfficeTest
class PublicSearchIT {

  private static final String WARD = "00142";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
  }

  @Test
  void a_name_without_marks_and_the_year_find_the_row_and_no_other() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    Posting posting = lists.find(lists.posted(WARD, cases, 2));
    search("nguoi  SO " + cases.get(0), "1980", "203.0.113.1")
        .andExpect(status().isOk())
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(content().string(containsString("Người số " + cases.get(0) + "</strong>")))
        .andExpect(content().string(containsString(posting.publicCode() + "?page=1#so-")))
        .andExpect(content().string(not(containsString("Người số " + cases.get(1)))))
        .andExpect(content().string(not(containsString("001080999999"))));
  }

  @Test
  void a_part_of_a_name_or_another_year_finds_nobody() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);
    search("Người số", "1980", "203.0.113.2")
        .andExpect(content().string(containsString("Không có ai tên này")));
    search("Người số " + cases.get(0), "1981", "203.0.113.2")
        .andExpect(content().string(containsString("Không có ai tên này")));
    search("  ", "1980", "203.0.113.2")
        .andExpect(content().string(containsString("nhập đủ họ và tên")));
  }

  @Test
  void a_list_that_is_not_posted_is_not_searched() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    lists.prepared(WARD, cases);
    search("Người số " + cases.get(0), "1980", "203.0.113.3")
        .andExpect(content().string(containsString("Không có ai tên này")));
  }

  @Test
  void who_asks_too_often_waits() throws Exception {
    int status = 200;
    for (int i = 0; i < 40 && status == 200; i++) {
      status = search("Ai", "1980", "203.0.113.4").andReturn().getResponse().getStatus();
    }
    assertThat(status).isEqualTo(429);
    search("Ai", "1980", "203.0.113.5").andExpect(status().isOk());
  }

  @Test
  void nothing_else_may_be_sent_without_a_login() throws Exception {
    for (String path : List.of("/public/lists", "/public/lists/1", "/public/lists/search/x")) {
      int status = web.perform(post(path)).andReturn().getResponse().getStatus();
      assertThat(status).as(path).isIn(401, 403);
    }
  }

  @Test
  void the_index_is_narrowed_to_a_district_or_ward() throws Exception {
    Posting posting = lists.find(lists.posted(WARD, play.verified(WARD, 1, true), 2));
    index("?unit=" + WARD, posting, true);
    index("?unit=004&scheme=HN-3642-LDTD", posting, true);
    index("?unit=001", posting, false);
    index("?unit=004&since=2031-01-01", posting, false);
    web.perform(get("/public/lists?unit=<x>")).andExpect(status().is4xxClientError());
  }

  private void index(String query, Posting posting, boolean isThere) throws Exception {
    var code = containsString(posting.publicCode());
    web.perform(get("/public/lists" + query))
        .andExpect(status().isOk())
        .andExpect(content().string(isThere ? code : not(code)));
  }

  private ResultActions search(String name, String year, String address) throws Exception {
    return web.perform(
        post("/public/lists/search")
            .accept(MediaType.TEXT_HTML)
            .param("unit", WARD)
            .param("name", name)
            .param("birthYear", year)
            .with(
                request -> {
                  request.setRemoteAddr(address);
                  return request;
                }));
  }
}
