package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Finding;

/** Postings of one ward from the sitting that proposed them to their end. */
@OfficeTest
class PublicListIT {

  private static final String WARD = "00118";

  @Autowired ListPosting acts;
  @Autowired PublicList publicList;
  @Autowired Postings problems;
  @Autowired PostedLineMapper lines;
  @Autowired JdbcTemplate sql;
  @Autowired Clock clock;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
  }

  @Test
  void what_a_sitting_proposed_is_frozen_and_what_it_did_not_propose_is_not_posted() {
    List<String> proposed = play.verified(WARD, 3, true);
    List<String> others = play.verified(WARD, 1, false);

    String posting =
        lists.prepared(
            WARD, List.of(proposed.get(0), others.get(0), proposed.get(1), proposed.get(2)));

    assertThat(lines.of(posting))
        .extracting(PostedLine::caseNumber)
        .containsExactlyInAnyOrderElementsOf(proposed);
    assertThat(lists.find(posting).total()).isEqualTo(3 * Play.RATE);
    assertThat(lists.find(posting).publicCode()).matches("[0-9a-f]{32}");
  }

  @Test
  void a_sitting_that_proposed_nobody_leaves_nothing_to_post() {
    List<String> cases = play.verified(WARD, 1, false);

    String sitting = play.concluded(WARD, cases);

    assertThat(lines.lastPosting(cases.get(0))).isEmpty();
    assertThat(play.facts("sitting:" + sitting)).endsWith("SittingConcluded");
  }

  @Test
  void a_list_serves_its_working_days_and_its_cases_go_on() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.posted(WARD, cases, 2);
    assertThat(play.states(cases).values()).containsOnly(CaseState.POSTED);
    assertThat(codes(cases)).containsOnly("POSTING_TOO_SHORT");

    lists.serve(posting);

    assertThat(play.states(cases).values()).containsOnly(CaseState.TO_SUBMIT);
    assertThat(cases).allMatch(c -> play.isTold(c, "publiclist.closed", "clear"));
    assertThat(play.process(posting)).isNull();
    assertThat(problems.problems(cases, List.of())).isEmpty();
    assertThat(play.facts("posting:" + posting))
        .containsExactly("ListPrepared", "ListPosted", "PostingClosed");
    assertThat(play.facts("case:" + cases.get(0)))
        .endsWith("CaseProposed", "CasePosted", "CaseCleared");
  }

  @Test
  void a_list_whose_rows_do_not_balance_with_its_totals_is_refused_and_stays_unposted() {
    String posting = lists.prepared(WARD, play.verified(WARD, 2, true));
    sql.update(
        "UPDATE publiclist_line SET amount = amount - 150000 WHERE posting = ? AND line_no = 1",
        posting);
    Refusal.of(() -> post(posting))
        .isCode("publiclist.unbalanced")
        .says("2 người, tổng số tiền 3.000.000", "nay có 2 người, tổng số tiền 2.850.000");
    assertThat(lists.find(posting).state()).isEqualTo(PostingState.PREPARED);

    sql.update(
        "UPDATE publiclist_line SET amount = amount + 150000 WHERE posting = ? AND line_no = 1",
        posting);
    sql.update("DELETE FROM publiclist_line WHERE posting = ? AND line_no = 2", posting);
    Refusal.of(() -> post(posting)).isCode("publiclist.unbalanced").says("nay có 1 người");
  }

  private void post(String posting) {
    as(
        user("canbo1", WARD),
        () ->
            acts.post(posting, new PostingEntry("Trụ sở UBND phường", LocalDate.now(clock), null)));
  }

  @Test
  void nobody_takes_a_list_down_before_its_end() {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);

    Refusal.of(() -> publicList.closePosting(posting)).isCode("publiclist.stillPosted");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
  }

  @Test
  void the_end_is_midnight_in_ha_noi_after_the_last_working_day() {
    String posting = lists.posted(WARD, play.verified(WARD, 1, true), 3);

    Posting found = lists.find(posting);
    assertThat(publicList.endsAt(posting).toInstant())
        .isEqualTo(found.endsOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    assertThat(clock.getZone().getId()).isEqualTo("Asia/Ho_Chi_Minh");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void no_list_is_posted_for_fewer_days_than_are_in_force(int days) {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));

    Refusal.of(() -> enter(posting, new PostingEntry("UBND", today(), days)))
        .isCode("publiclist.tooFewDays")
        .says("ít nhất 2 ngày làm việc");
    enter(posting, new PostingEntry("UBND", today(), 2));
    sql.update("UPDATE publiclist_posting SET working_days = ? WHERE posting = ?", days, posting);
    Refusal.of(() -> as(user("canbo1", WARD), () -> publicList.recordPosting(posting)))
        .isCode("publiclist.tooFewDays");
  }

  @Test
  void a_posting_that_lasted_fewer_days_than_were_in_force_is_found_whatever_it_was_planned_for()
      throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);
    sql.update(
        "UPDATE publiclist_posting SET working_days = 1, ends_on = posted_on WHERE posting = ?",
        posting);

    publicList.closePosting(lists.ended(posting));

    assertThat(codes(cases)).containsExactly("POSTING_TOO_SHORT");
  }

  @Test
  void each_line_is_posted_with_the_amount_that_was_fixed_when_it_was_received() {
    List<String> cases = play.verified(WARD, 2, true);
    sql.update("UPDATE intake_case SET amount = 1000000 WHERE case_number = ?", cases.get(0));

    String posting = lists.posted(WARD, cases, 2);

    assertThat(lists.find(posting).total()).isEqualTo(1_000_000 + Play.RATE);
    assertThat(lines.of(posting))
        .extracting(PostedLine::amount)
        .containsExactlyInAnyOrder(1_000_000L, Play.RATE);
  }

  @Test
  void without_a_number_of_days_the_one_in_force_counts() {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));

    enter(posting, new PostingEntry("UBND", null, null));

    assertThat(lists.find(posting).workingDays()).isEqualTo(2);
    assertThat(lists.find(posting).postedOn()).isEqualTo(today());
  }

  @Test
  void a_year_whose_holidays_nobody_knows_is_refused() {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));

    Refusal.of(() -> enter(posting, new PostingEntry("UBND", LocalDate.of(2030, 1, 7), 2)))
        .isCode("calendar.unknown");
  }

  @Test
  void nobody_shortens_the_days_with_an_earlier_date() {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));

    Refusal.of(() -> enter(posting, new PostingEntry("UBND", today().minusDays(1), 2)))
        .isCode("publiclist.backdated");
  }

  @Test
  void a_list_for_tomorrow_is_not_confirmed_today_and_its_task_stays_open() {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.prepared(WARD, cases);

    Refusal.of(
            () ->
                as(
                    user("canbo1", WARD),
                    () -> acts.post(posting, new PostingEntry("UBND", today().plusDays(1), 2))))
        .isCode("publiclist.notYet");
    assertThat(lists.find(posting).state()).isEqualTo(PostingState.PREPARED);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.PROPOSED);
  }

  private void enter(String posting, PostingEntry entry) {
    as(user("canbo1", WARD), () -> acts.enter(posting, entry));
  }

  private List<String> codes(List<String> cases) {
    return problems.problems(cases, List.of()).values().stream()
        .flatMap(List::stream)
        .map(Finding::code)
        .distinct()
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
