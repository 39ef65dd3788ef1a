package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;

/** What monitors and officers see of a case's and a list's life. */
@OfficeTest
class TrailPagesIT {

  private static final String WARD = "00685";
  private static final String MONITOR = "giamsat1tp01";
  private static final String OFFICER = "canbo1p" + WARD;

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private long list;
  private String caseNumber;

  @BeforeEach
  void anAcceptedList() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    list = lists.list(WARD);
    lists.row(list, WardRows.number(), "Nguyễn Thị Hoa");
    lists.row(list, WardRows.number(), "Trần Văn Bình");
    web.perform(
            post("/api/intake/lists/" + list + "/accept").with(httpBasic(OFFICER, "minhbach2021")))
        .andExpect(status().isOk());
    caseNumber = lists.cases(list).get(0);
  }

  @Test
  void a_case_is_told_in_words_with_role_unit_and_article_and_without_names() throws Exception {
    page(MONITOR, "/oversight/cases/" + caseNumber)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Tiếp nhận và mở hồ sơ")))
        .andExpect(content().string(containsString("cán bộ tiếp nhận, xác minh")))
        .andExpect(content().string(containsString("Chờ xác minh")))
        .andExpect(content().string(containsString("1.500.000\u00a0đ")))
        .andExpect(content().string(containsString("tiếp nhận hồ sơ")))
        .andExpect(content().string(not(containsString("Hoa"))));
  }

  @Test
  void the_raw_leaf_is_what_was_hashed() throws Exception {
    byte[] leaf =
        page(MONITOR, "/oversight/entries/case:" + caseNumber + "/1")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((byte) 0);
    String hash = HexFormat.of().formatHex(digest.digest(leaf));
    page(MONITOR, "/oversight/cases/" + caseNumber)
        .andExpect(content().string(containsString(hash)));
    page(MONITOR, "/oversight/entries/case:" + caseNumber + "/99").andExpect(status().isNotFound());
    page(MONITOR, "/oversight/entries/access:x/1").andExpect(status().isNotFound());
    page("canbo1p00679", "/oversight/entries/case:" + caseNumber + "/1")
        .andExpect(status().isForbidden());
  }

  @Test
  void a_list_shows_its_life_and_totals_that_balance() throws Exception {
    page(OFFICER, "/oversight/lists/" + list)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Tiếp nhận danh sách")))
        .andExpect(content().string(containsString("Dòng đọc được thành hồ sơ")))
        .andExpect(content().string(containsString(caseNumber)))
        .andExpect(content().string(not(containsString("KHÔNG KHỚP"))));
  }

  @Test
  void other_wards_and_those_who_do_not_answer_for_it_see_nothing() throws Exception {
    for (String path : new String[] {"cases/" + caseNumber, "lists/" + list}) {
      page("canbo1p00679", "/oversight/" + path).andExpect(status().isForbidden());
      page("giamsatq004", "/oversight/" + path).andExpect(status().isForbidden());
      page("totruongp" + WARD, "/oversight/" + path).andExpect(status().isForbidden());
      page("quantritp01", "/oversight/" + path).andExpect(status().isForbidden());
    }
    page(MONITOR, "/oversight/cases/" + WARD + "-21-999999").andExpect(status().isNotFound());
    page(MONITOR, "/oversight/sittings/x").andExpect(status().isNotFound());
  }

  @Test
  void a_number_leads_to_its_trail_and_a_search_stays_in_the_area() throws Exception {
    page(MONITOR, "/oversight/search?number=" + caseNumber)
        .andExpect(redirectedUrl("/oversight/cases/" + caseNumber));
    page(OFFICER, "/oversight/search?kind=list")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/oversight/lists/" + list + "\"")));
    page("canbo1p00679", "/oversight/search?kind=list")
        .andExpect(content().string(not(containsString("/oversight/lists/" + list + "\""))));
    page("canbo1p00679", "/oversight/search?unit=" + WARD).andExpect(status().isForbidden());
  }

  @Test
  void who_did_what_is_counted_and_leads_to_the_cases() throws Exception {
    String counts =
        page(MONITOR, "/oversight/acts?unit=" + WARD + "&officer=" + OFFICER)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(counts).contains(OFFICER, "Tiếp nhận và mở hồ sơ");
    page(MONITOR, "/oversight/acts/cases?unit=" + WARD + "&officer=" + OFFICER + "&fact=CaseOpened")
        .andExpect(content().string(containsString("/oversight/cases/" + caseNumber)));
    page(MONITOR, "/oversight/acts?unit=" + WARD + "&to=01/01/2021")
        .andExpect(content().string(containsString("Không có việc nào")));
    page("giamsatq004", "/oversight/acts?unit=" + WARD).andExpect(status().isForbidden());
    page(OFFICER, "/oversight/acts").andExpect(status().isForbidden());
  }

  private ResultActions page(String who, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(who)));
  }
}
