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

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Council;
import vn.minhbach.access.Officers;
import vn.minhbach.committee.Play;
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.UnitCode;

/** Whoever has sat on a ward's council, under whatever account, never monitors that ward. */
@OfficeTest
class CouncilNeverMonitorsIT {

  private static final String WARD = "00658";
  private static final String SAT = "giamsatq020";
  private static final String OTHER = "giamsat2tp01";
  private static final List<String> OF_CASE =
      List.of(
          "/oversight/cases/%s",
          "/oversight/cases/%s/place",
          "/oversight/entries/case:%s/1",
          "/oversight/entries/case:%s/1/proof",
          "/oversight/entries/case:%s/1/entry.tlog-proof",
          "/api/oversight/cases/%s/trail");

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private Council council;
  @Autowired private Officers officers;
  @Autowired private TrailMapper trails;
  @Autowired private JdbcTemplate sql;

  private long list;
  private String caseNumber;
  private String person;

  @BeforeEach
  void a_monitor_of_the_district_has_sat_on_the_council_of_one_ward() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    list = lists.list(WARD);
    lists.row(list, WardRows.number(), "Nguyễn Thị Hoa");
    web.perform(
            post("/api/intake/lists/" + list + "/accept")
                .with(httpBasic("canbo1p" + WARD, "minhbach2021")))
        .andExpect(status().isOk());
    caseNumber = lists.cases(list).get(0);
    person = officers.find(SAT).orElseThrow().person();
    council.sat(new UnitCode(WARD), List.of(person));
    officers.changed(SAT);
  }

  @Test
  void every_page_of_that_ward_is_refused_with_its_reason() throws Exception {
    for (String page : OF_CASE) {
      refused(page.formatted(caseNumber));
      as(OTHER, page.formatted(caseNumber));
    }
    refused("/oversight/lists/" + list);
    refused("/oversight/search?unit=" + WARD);
    refused("/oversight/acts?unit=" + WARD);
    refused("/oversight/acts/cases?unit=" + WARD);
    refused("/api/oversight/totals?unit=" + WARD + "&scheme=" + WardRows.SCHEME);
    refused("/api/oversight/lists/" + list + "/trail");
    as(OTHER, "/oversight/lists/" + list).andExpect(status().isOk());
  }

  @Test
  void what_is_shown_of_the_district_leaves_that_ward_out() throws Exception {
    String link = "/oversight/lists/" + list + "\"";
    as(OTHER, "/oversight/search?kind=list&number=" + list)
        .andExpect(content().string(containsString(link)));
    as(SAT, "/oversight/search?kind=list&number=" + list)
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(link))));
    as(SAT, "/oversight/acts")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("canbo1p" + WARD))));
  }

  @Test
  void the_monitors_sql_gives_no_row_even_where_the_program_forgets() {
    String stream = "case:" + caseNumber;
    assertThat(trails.trail(stream, new Sight(WARD, ""), 0, 9)).isNotEmpty();
    assertThat(trails.trail(stream, new Sight(WARD, person), 0, 9)).isEmpty();
    assertThat(trails.entry(stream, 1, new Sight(WARD, person))).isNull();
    assertThat(trails.count(stream, new Sight(WARD, person))).isZero();
  }

  @Test
  void whoever_sits_is_remembered_secretary_included() {
    String ward = "00661";
    Play play = office.createBean(Play.class);
    play.concluded(ward, play.verified(ward, 2, true));
    List<String> sat =
        sql.queryForList(
            "SELECT person FROM access_council_seat WHERE unit = ?", String.class, ward);
    assertThat(sat)
        .contains(
            officers.find("chutichhdp" + ward).orElseThrow().person(),
            officers.find("thukyp" + ward).orElseThrow().person());
  }

  private void refused(String path) throws Exception {
    as(SAT, path)
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("hội đồng xét duyệt")));
  }

  private ResultActions as(String who, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.ALL).with(user(who)));
  }
}
