package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.as;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.check.RealTrail;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.oversight.ControlTotal;
import vn.minhbach.oversight.ControlTotals;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.trail.TrailGate;
import vn.minhbach.publiclist.PostingPlay;
import vn.minhbach.publiclist.objection.ObjectionPlay;
import vn.minhbach.scheme.PostingRoute.Moment;
import vn.minhbach.scheme.PostingRoutes;
import vn.minhbach.scheme.TurnedRoutes;
import vn.minhbach.shared.UnitCode;

/**
 * Lists from their council to the money, posted before the submission, after the decision, or both.
 */
@OfficeTest
@Import(DossierPlay.class)
@SuppressWarnings("try")
class PostedRoutesIT {

  private static final String WARD = "00148";

  @Autowired private PostingRoutes routes;
  @Autowired private DossierPlay dossiers;
  @Autowired private RunSheets runs;
  @Autowired private RunOpening opening;
  @Autowired private TrailGate gate;
  @Autowired private ControlTotals totals;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc web;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;
  @TempDir private Path temp;

  private Play play;
  private PostingPlay lists;
  private ObjectionPlay objections;
  private RunPlay money;
  private final List<String> streams = new ArrayList<>();

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
    objections = office.createBean(ObjectionPlay.class);
    money = office.createBean(RunPlay.class);
  }

  @Test
  void before_the_submission() throws Exception {
    try (TurnedRoutes turned = turned(Moment.BEFORE_SUBMISSION)) {
      List<String> cases = verified(2);
      String dossier = dossier(hung(cases), cases);
      assertThat(lists.decided(dossier)).isNull();
      assertThat(dossiers.told("decision.made")).containsEntry(cases.get(0), "approved");
      paid(dossier, cases);
    }
  }

  @Test
  void after_the_decision_alone() throws Exception {
    try (TurnedRoutes turned = turned(Moment.AFTER_DECISION)) {
      List<String> cases = verified(2);
      String sitting = play.concluded(WARD, cases);
      assertThat(lists.isNothingPrepared(sitting)).isTrue();
      assertThat(play.states(cases).values()).containsOnly(CaseState.TO_SUBMIT);
      assertThat(play.isTold(cases.get(0), "committee.concluded", "proposedUnposted")).isTrue();
      streams.add("sitting:" + sitting);

      String dossier = dossier(sitting, cases);
      served(dossier, cases);
      paid(dossier, cases);
    }
  }

  @Test
  void before_the_submission_and_after_the_decision() throws Exception {
    try (TurnedRoutes turned = turned(Moment.BOTH)) {
      List<String> cases = verified(2);
      String dossier = dossier(hung(cases), cases);
      served(dossier, cases);
      paid(dossier, cases);
    }
  }

  @Test
  void a_case_to_which_somebody_objects_is_left_out_of_the_run_until_it_is_answered()
      throws Exception {
    try (TurnedRoutes turned = turned(Moment.AFTER_DECISION)) {
      List<String> cases = verified(3);
      String sitting = play.concluded(WARD, cases);
      streams.add("sitting:" + sitting);
      String dossier = dossier(sitting, cases);
      String posting = hung(dossier);
      String objection = objections.held(cases.get(1), "Vẫn đi làm bình thường");
      String wrong = objections.held(cases.get(2), "Đã chuyển đi nơi khác");
      objections.upheld(wrong);
      assertThat(play.states(cases).values()).containsOnly(CaseState.APPROVED);

      lists.serve(posting);

      String run = money.of(dossier);
      assertThat(play.isTold(cases.get(0), "publiclist.closed", "clear")).isTrue();
      assertThat(play.isTold(cases.get(1), "publiclist.closed", "clear")).isFalse();
      assertThat(gate.ofCase(cases.get(1))).containsExactly("OBJECTION_OPEN");
      assertThat(gate.ofCase(cases.get(2))).containsExactly("OBJECTION_UPHELD");
      paid(run, dossier, List.of(cases.get(0)), cases);
      Refusal.of(this::openLater).isCode("payout.nothingToPay");

      objections.rejected(objection);

      assertThat(play.isTold(cases.get(1), "publiclist.closed", "clear")).isTrue();
      assertThat(gate.ofCase(cases.get(1))).isEmpty();
      String later = openLater();
      paid(later, dossier, List.of(cases.get(1)), cases);
      assertThat(play.state(cases.get(2))).isEqualTo(CaseState.APPROVED);
    }
  }

  @Test
  void nobody_is_paid_whose_decided_list_was_to_hang_and_did_not() throws Exception {
    try (TurnedRoutes turned = turned(Moment.AFTER_DECISION)) {
      List<String> cases = verified(1);
      String dossier = dossier(play.concluded(WARD, cases), cases);
      assertThat(gate.ofCase(cases.get(0))).containsExactly("POSTING_MISSING");
      String posting = hung(dossier);
      assertThat(gate.ofCase(cases.get(0))).containsExactly("POSTING_TOO_SHORT");
      lists.serve(posting);
      assertThat(gate.ofCase(cases.get(0))).isEmpty();
      sql.update("UPDATE publiclist_posting SET closed_at = posted_at WHERE posting = ?", posting);
      assertThat(gate.ofCase(cases.get(0))).containsExactly("POSTING_TOO_SHORT");
    }
  }

  @Test
  void a_route_that_changes_between_council_and_decision_hides_nobody() throws Exception {
    List<String> cases = verified(1);
    try (TurnedRoutes turned = turned(Moment.AFTER_DECISION)) {
      play.concluded(WARD, cases);
    }
    String dossier = dossiers.approved(WARD, cases);
    assertThat(lists.decided(dossier)).isNotNull();
    assertThat(dossiers.told("decision.made")).containsEntry(cases.get(0), "approvedToPost");
  }

  private TurnedRoutes turned(Moment posted) {
    return TurnedRoutes.to(routes, Play.SCHEME, LocalDate.now(clock), posted);
  }

  /** Verified cases of a person each. */
  private List<String> verified(int count) {
    List<String> cases = play.verified(WARD, count, true);
    for (String one : cases) {
      sql.update(
          "INSERT INTO registry_person (full_name, name_key, birth_year) VALUES (?, ?, 1980)",
          one,
          one);
      sql.update(
          "UPDATE intake_case SET person = (SELECT MAX(id) FROM registry_person WHERE name_key = ?)"
              + " WHERE case_number = ?",
          one,
          one);
      streams.add("case:" + one);
    }
    return cases;
  }

  /** The council's list has hung and is served; gives the sitting. */
  private String hung(List<String> cases) throws Exception {
    String posting = lists.posted(WARD, cases, 2);
    lists.serve(posting);
    assertThat(play.states(cases).values()).containsOnly(CaseState.TO_SUBMIT);
    streams.add("posting:" + posting);
    String sitting =
        sql.queryForObject(
            "SELECT sitting FROM publiclist_posting WHERE posting = ?", String.class, posting);
    streams.add("sitting:" + sitting);
    return sitting;
  }

  private String dossier(String sitting, List<String> cases) {
    String dossier = dossiers.approved(WARD, cases);
    streams.add("dossier:" + dossier);
    assertThat(play.states(cases).values()).containsOnly(CaseState.APPROVED);
    return dossier;
  }

  /** The decided list hangs, and nobody on it can be paid. */
  private String hung(String dossier) throws Exception {
    String posting = lists.decided(dossier);
    streams.add("posting:" + posting);
    assertThat(runsOf(dossier)).isEmpty();
    Refusal.of(this::openLater).isCode("payout.nothingToPay");
    lists.hang(posting, 2);
    Refusal.of(this::openLater).isCode("payout.nothingToPay");
    shows(posting);
    return posting;
  }

  /** Page, notice and what the public reads say that it is the decided list. */
  private void shows(String posting) throws Exception {
    String heading = "Danh sách được hỗ trợ theo Quyết định số ";
    web.perform(get("/publiclist/postings/" + posting).with(user("canbo1p" + WARD)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(heading)))
        .andExpect(content().string(containsString("/decision/dossiers/")));
    web.perform(get("/publiclist/postings").with(user("canbo1p" + WARD)))
        .andExpect(content().string(containsString(heading)));
    web.perform(get("/publiclist/postings/" + posting + "/notice.pdf").with(user("canbo1p" + WARD)))
        .andExpect(status().isOk());
    String code =
        sql.queryForObject(
            "SELECT public_code FROM publiclist_posting WHERE posting = ?", String.class, posting);
    for (String page : List.of("", "/proof")) {
      web.perform(get("/public/lists/" + code + page))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(heading)));
    }
  }

  private void served(String dossier, List<String> cases) throws Exception {
    assertThat(dossiers.told("decision.made")).containsEntry(cases.get(0), "approvedToPost");
    String posting = hung(dossier);
    lists.serve(posting);
    assertThat(play.states(cases).values()).containsOnly(CaseState.APPROVED);
    assertThat(cases).allMatch(c -> play.isTold(c, "publiclist.closed", "clear"));
    assertThat(play.facts("posting:" + posting))
        .containsExactly("ListPrepared", "ListPosted", "PostingClosed");
    web.perform(get("/payout/posted/" + posting).with(user("giamsatq004")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("người đã niêm yết, 3.000.000")));
  }

  private void paid(String dossier, List<String> cases) {
    paid(money.of(dossier), dossier, cases, cases);
  }

  /** These are paid by the run, and the check finds nothing wrong with the whole way. */
  private void paid(String run, String dossier, List<String> some, List<String> all) {
    streams.add("run:" + run);
    money.prepared(run);
    assertThat(gate.ofRun(run)).isEmpty();
    money.released(run);
    money.settled(run, PaymentResult.paid, some.toArray(String[]::new));
    assertThat(some).allMatch(c -> play.state(c) == CaseState.PAID);
    assertThat(play.facts("run:" + run)).endsWith("RunSettled");
    assertThat(new RealTrail(sql, all, Play.RATE, streams).codes(temp.resolve("export"))).isEmpty();
    assertThat(totals.of(WARD, Play.SCHEME))
        .filteredOn(total -> total.name().equals("posted"))
        .allMatch(ControlTotal::balanced);
  }

  private List<RunSheet.Listed> runsOf(String dossier) {
    return as("ketoanq004", () -> runs.newest(null, null, dossier));
  }

  private String openLater() {
    return as("ketoanp" + WARD, () -> opening.open(new UnitCode(WARD), Play.SCHEME, null));
  }
}
