package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.log.Clerks;
import vn.minhbach.committee.Play;
import vn.minhbach.publiclist.objection.ObjectionPlay;

/** What everybody may read without logging in, and what officers read and write beside it. */
@OfficeTest
class PublicPageIT {

  private static final String WARD = "00139";

  @Autowired MockMvc web;
  @Autowired ObjectMapper json;

  @Autowired AutowireCapableBeanFactory office;
  @Autowired ApplicationContext context;

  private Play play;
  private PostingPlay lists;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
  }

  @Test
  void everybody_reads_number_name_year_neighbourhood_and_amount_and_nothing_else()
      throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    Posting posting = lists.find(lists.posted(WARD, cases, 2));

    web.perform(get("/public/lists/" + posting.publicCode()))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().string(containsString("Người số " + cases.get(0))))
        .andExpect(content().string(containsString("1980")))
        .andExpect(content().string(containsString("1.500.000\u00a0đ")))
        .andExpect(content().string(containsString("2 người, 3.000.000\u00a0đ")))
        .andExpect(content().string(containsString("Trụ sở UBND phường")))
        .andExpect(content().string(containsString(posting.contentHash())))
        .andExpect(content().string(containsString("Phường Bồ Đề")))
        .andExpect(content().string(not(containsString("001080999999"))))
        .andExpect(content().string(not(containsString("0912345678"))))
        .andExpect(content().string(not(containsString("ngõ 2"))))
        .andExpect(content().string(not(containsString(posting.posting()))))
        .andExpect(content().string(not(containsString("<script"))));
  }

  @Test
  void a_long_list_is_read_in_pages_and_searched_whole() throws Exception {
    List<String> cases = play.verified(WARD, 52, true);
    Posting posting = lists.find(lists.posted(WARD, cases, 2));
    String first = page(posting.publicCode(), 1);
    String second = page(posting.publicCode(), 2);
    assertThat(first).contains("id=\"so-50\"", "52 người").doesNotContain("id=\"so-51\"");
    assertThat(second).contains("id=\"so-51\"", "id=\"so-52\"").doesNotContain("id=\"so-50\"");
    String last = second.replaceAll("(?s).*id=\"so-52\">.*?<td>(.*?)</td>.*", "$1");
    web.perform(
            post("/public/lists/search")
                .param("unit", WARD)
                .param("name", last)
                .param("birthYear", "1980"))
        .andExpect(content().string(containsString("?page=2#so-52")));
  }

  private String page(String code, int page) throws Exception {
    return web.perform(get("/public/lists/" + code).param("page", String.valueOf(page)))
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void the_index_names_the_lists_that_are_posted_now() throws Exception {
    Posting posted = lists.find(lists.posted(WARD, play.verified(WARD, 1, true), 2));
    Posting prepared = lists.find(lists.prepared(WARD, play.verified(WARD, 1, true)));

    web.perform(get("/public/lists"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(posted.publicCode())))
        .andExpect(content().string(not(containsString(prepared.publicCode()))));
  }

  @Test
  void a_list_that_is_only_prepared_is_unknown_to_the_public() throws Exception {
    Posting prepared = lists.find(lists.prepared(WARD, play.verified(WARD, 1, true)));

    web.perform(get("/public/lists/" + prepared.publicCode()))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("Không có danh sách này")));
    web.perform(get("/public/lists/1")).andExpect(status().isNotFound());
  }

  @Test
  void nobody_counts_from_one_list_to_the_next() throws Exception {
    Posting one = lists.find(lists.posted(WARD, play.verified(WARD, 1, true), 2));
    Posting next = lists.find(lists.posted(WARD, play.verified(WARD, 1, true), 2));
    assertThat(List.of(one.publicCode(), next.publicCode()))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9a-f]{32}"));
    assertThat(new BigInteger(next.publicCode(), 16).subtract(new BigInteger(one.publicCode(), 16)))
        .as("far apart")
        .matches(gap -> gap.bitLength() > 64);
    for (String guess : List.of(next.posting(), next.sitting(), "2", WARD)) {
      web.perform(get("/public/lists/" + guess)).andExpect(status().isNotFound());
      web.perform(get("/public/lists/" + guess + "/proof")).andExpect(status().isNotFound());
      web.perform(get("/public/lists/" + guess + "/list.tsv")).andExpect(status().isNotFound());
    }
  }

  @Test
  void after_the_end_the_page_says_so_and_keeps_the_hash_alone() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    Posting posting = lists.find(lists.posted(WARD, cases, 2));
    lists.serve(posting.posting());
    Clerks.of(context).work();

    web.perform(get("/public/lists/" + posting.publicCode() + "/list.tlog-proof"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("c2sp.org/tlog-proof@v1")));
    web.perform(get("/public/lists/" + posting.publicCode() + "/proof"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(posting.contentHash())))
        .andExpect(content().string(not(containsString("Người số"))));
    web.perform(get("/public/lists/" + posting.publicCode()))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("Đã hết thời gian niêm yết")))
        .andExpect(content().string(containsString(posting.contentHash())))
        .andExpect(content().string(not(containsString("Người số"))));
  }

  @Test
  void a_halted_line_is_still_posted_and_does_not_show_it() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    Posting posting = lists.find(lists.posted(WARD, cases, 2));
    String before = page(posting);

    office.createBean(ObjectionPlay.class).held(cases.get(0), "Sai");

    assertThat(page(posting)).isEqualTo(before);
  }

  @Test
  void a_posting_is_played_through_the_api_and_its_totals_follow_an_objection() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.prepared(WARD, cases);
    String at = "/api/publiclist/postings/" + posting;
    send("canbo1", put(at), Map.of("place", "UBND", "workingDays", 0))
        .andExpect(status().isBadRequest());
    send("chutich", put(at), Map.of("place", "UBND")).andExpect(status().isForbidden());
    send("canbo1", post(at), Map.of("place", "UBND", "workingDays", 2)).andExpect(status().isOk());
    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    String number = objections.held(cases.get(0), "Vẫn đi làm");
    totals(at, 1, 1);
    objections.rejected(number);
    totals(at, 2, 0);
    web.perform(get(at).with(login("chutich"))).andExpect(jsonPath("$.unaltered", is(true)));
  }

  @Test
  void a_sheet_is_for_its_ward_alone() throws Exception {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));

    web.perform(
            get("/api/publiclist/postings/" + posting)
                .with(httpBasic("canbo1p00127", "minhbach2021")))
        .andExpect(status().isForbidden());
  }

  private void totals(String at, int waiting, int halted) throws Exception {
    web.perform(get(at + "/totals").with(login("canbo1")))
        .andExpect(jsonPath("$.lines", is(2)))
        .andExpect(jsonPath("$.waiting", is(waiting)))
        .andExpect(jsonPath("$.halted", is(halted)))
        .andExpect(jsonPath("$.balanced", is(true)));
  }

  private String page(Posting posting) throws Exception {
    return web.perform(get("/public/lists/" + posting.publicCode()))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private ResultActions send(String name, MockHttpServletRequestBuilder request, Object body)
      throws Exception {
    return web.perform(
        request
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsBytes(body))
            .with(login(name)));
  }

  private static RequestPostProcessor login(String name) {
    return httpBasic(user(name, WARD), "minhbach2021");
  }
}
