package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.oversight.log.ExportTaken;
import vn.minhbach.shared.Actor;

/** What the office notices by itself, from rows as the stages would have written them. */
@OfficeTest
class FindingsIT {

  private static final String WARD = "00190";
  private static final String MONITOR = "giamsat1tp01";
  private static ArrangedWard ward;
  private static List<ArrangedWard.Case> cases;

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher facts;
  @Autowired private Clock clock;

  /** Twenty verified cases: X declined four of five in Tổ 1, Y one of fifteen elsewhere. */
  @BeforeEach
  void twenty_cases() {
    if (ward != null) {
      return;
    }
    ward = new ArrangedWard(sql, WARD);
    cases = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ArrangedWard.Case one = ward.accepted("VERIFIED");
      cases.add(one);
      boolean byX = i < 5;
      String outcome = i < 4 || i == 10 ? "notConfirmed" : "confirmed";
      sql.update(
          "UPDATE intake_case SET neighbourhood = ? WHERE case_number = ?",
          byX ? "Tổ 1" : "Tổ 2",
          one.number());
      sql.update(
"""
INSERT INTO verification_record (case_number, outcome, verified_by, confirmed_by, confirmed_on, recorded_at)
VALUES (?, ?, ?, 'x', '2021-08-17', 0)
""",
          one.number(),
          outcome,
          byX ? "xm-x" : "xm-y");
    }
  }

  @Test
  void one_person_in_two_acts_is_found_and_different_persons_are_not() throws Exception {
    act(cases.get(0), "ps1", "TOOK_IN");
    act(cases.get(0), "ps1", "DECIDED");
    act(cases.get(1), "ps1", "TOOK_IN");
    act(cases.get(1), "ps2", "VERIFIED");
    act(cases.get(2), "ps3", "VERIFIED");
    act(cases.get(2), "ps3", "APPRAISED");
    assertThat(count("sameEyes")).isEqualTo(2);
    page("sameEyes")
        .andExpect(content().string(containsString("/oversight/cases/" + cases.get(0).number())))
        .andExpect(content().string(containsString("/oversight/cases/" + cases.get(2).number())))
        .andExpect(content().string(not(containsString(cases.get(1).number()))));
  }

  @Test
  void declared_kin_is_shown_and_kin_who_acted_stands_out() throws Exception {
    kin(cases.get(5), "pk1");
    kin(cases.get(6), "pk2");
    act(cases.get(6), "pk2", "VOTED");
    assertThat(count("kinDeclared")).isEqualTo(2);
    assertThat(count("kinActed")).isEqualTo(1);
    page("kinActed")
        .andExpect(content().string(containsString(cases.get(6).number())))
        .andExpect(content().string(not(containsString(cases.get(5).number()))));
  }

  @Test
  void who_declines_far_more_than_the_others_is_found_with_the_cases() throws Exception {
    assertThat(count("declinesByOfficer")).isEqualTo(1);
    page("declinesByOfficer")
        .andExpect(content().string(containsString("xm-x")))
        .andExpect(content().string(containsString("80%")))
        .andExpect(content().string(not(containsString("xm-y"))));
    assertThat(count("declinesByNeighbourhood")).isEqualTo(1);
    page("declinesByNeighbourhood").andExpect(content().string(containsString("Tổ 1")));
    web.perform(
            get("/oversight/findings/declinesByOfficer/cases?unit=" + WARD + "&who=xm-x")
                .accept(MediaType.TEXT_HTML)
                .with(user(MONITOR)))
        .andExpect(content().string(containsString("/oversight/cases/" + cases.get(3).number())))
        .andExpect(content().string(not(containsString(cases.get(4).number()))));
  }

  @Test
  void what_was_entered_days_after_it_was_done_is_found() throws Exception {
    long before = count("lateEntries");
    Actor actor = new Actor("x", "x", "wardOfficer", WARD);
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        none -> {
          facts.publishEvent(new ExportTaken(1, actor, now.minus(Duration.ofHours(71))));
          facts.publishEvent(new ExportTaken(2, actor, now.minus(Duration.ofHours(100))));
        });
    assertThat(count("lateEntries")).isEqualTo(before + 1);
    page("lateEntries").andExpect(content().string(containsString("Tải toàn bộ nhật ký")));
    page("lateTasks").andExpect(status().isOk());
  }

  @Test
  void a_monitor_of_another_district_and_an_officer_see_no_findings() throws Exception {
    web.perform(get("/oversight/findings?unit=" + WARD).with(user("giamsatq004")))
        .andExpect(status().isForbidden());
    web.perform(
            get("/oversight/findings/declinesByOfficer/cases?who=xm-x&unit=" + WARD)
                .with(user("giamsatq004")))
        .andExpect(status().isForbidden());
    web.perform(get("/oversight/findings/other?unit=" + WARD).with(user(MONITOR)))
        .andExpect(status().isNotFound());
  }

  private long count(String kind) throws Exception {
    String all =
        web.perform(
                get("/oversight/findings?unit=" + WARD)
                    .accept(MediaType.TEXT_HTML)
                    .with(user(MONITOR)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher number =
        Pattern.compile("findings/" + kind + "\\?.*?<strong[^>]*>(\\d+)<", Pattern.DOTALL)
            .matcher(all);
    assertThat(number.find()).isTrue();
    return Long.parseLong(number.group(1));
  }

  private ResultActions page(String kind) throws Exception {
    return web.perform(
        get("/oversight/findings/" + kind + "?unit=" + WARD)
            .accept(MediaType.TEXT_HTML)
            .with(user(MONITOR)));
  }

  private void act(ArrangedWard.Case of, String person, String act) {
    sql.update(
        "INSERT INTO access_involvement (case_number, person, act, done_at) VALUES (?, ?, ?, 1)",
        of.number(),
        person,
        act);
  }

  private void kin(ArrangedWard.Case of, String person) {
    sql.update(
        "INSERT INTO committee_recusal (sitting, case_number, person, member, reason) VALUES (?, ?,"
            + " ?, 'x', 'KIN')",
        WARD + "-H21-9001",
        of.number(),
        person);
  }
}
