package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.publiclist.PostingPlay;
import vn.minhbach.publiclist.objection.ObjectionPlay;
import vn.minhbach.shared.UnitCode;

/** An objection with facts stops the payment of its case alone, until the money has gone. */
@OfficeTest
@Import(RunPlay.class)
class ObjectionHoldingIT {

  private static final String WARD = "00130";
  private static final String FACTS = "Đang làm ở xưởng gỗ số 12 từ 1/8";

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private RunOpening opening;
  @Autowired private JdbcTemplate sql;

  private ObjectionPlay objections;
  private List<String> cases;

  @BeforeEach
  void serve_a_list() throws Exception {
    objections = office.createBean(ObjectionPlay.class);
    cases = office.createBean(Play.class).verified(WARD, 3, true);
    cases.forEach(this::person);
    PostingPlay lists = office.createBean(PostingPlay.class);
    lists.serve(lists.posted(WARD, cases, 2));
  }

  @Test
  void held_while_the_authority_has_it_the_case_enters_no_run_until_it_is_answered() {
    String dossier = dossiers.prepared(WARD, cases);
    String number = objections.held(cases.get(0), FACTS);
    dossiers.signed(dossier);
    dossiers.appraised(dossier);
    dossiers.decided(dossier);

    String run = play.of(dossier);
    assertThat(lines(run)).containsExactlyInAnyOrder(cases.get(1), cases.get(2));
    play.prepared(run);
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(1), cases.get(2));
    assertThatThrownBy(() -> open(dossier)).hasMessage("payout.nothingToPay");

    objections.rejected(number);
    assertThat(lines(open(dossier))).containsExactly(cases.get(0));
  }

  @Test
  void facts_that_nobody_has_triaged_keep_the_case_out_of_money_and_a_click_does_not() {
    String dossier = dossiers.prepared(WARD, cases);
    String number = objections.received(cases.get(0), FACTS);
    objections.clicked(cases.get(1));
    dossiers.signed(dossier);
    dossiers.appraised(dossier);
    dossiers.decided(dossier);

    String run = play.of(dossier);
    assertThat(lines(run)).containsExactlyInAnyOrder(cases.get(1), cases.get(2));
    play.prepared(run);
    objections.received(cases.get(2), FACTS);
    assertThat(lines(run)).as("said after the run was prepared").containsExactly(cases.get(1));

    objections.noted(number);
    assertThat(lines(open(dossier))).containsExactly(cases.get(0));
  }

  @Test
  void held_after_the_run_was_opened_or_prepared_the_case_leaves_it() {
    String run = play.of(dossiers.approved(WARD, cases));
    objections.held(cases.get(0), FACTS);
    assertThat(lines(run)).containsExactlyInAnyOrder(cases.get(1), cases.get(2));
    play.prepared(run);
    assertThat(dossiers.states(cases))
        .containsExactly(CaseState.APPROVED, CaseState.IN_RUN, CaseState.IN_RUN);

    objections.held(cases.get(1), FACTS);
    assertThat(lines(run)).containsExactly(cases.get(2));
    assertThat(dossiers.state(cases.get(1))).isEqualTo(CaseState.APPROVED);
    assertThat(dossiers.facts("case:" + cases.get(1)))
        .containsSubsequence("CaseInRun", "CaseLeftRun", "ObjectionReceived", "ObjectionTriaged");
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(2));
    assertThat(play.sheet(run).totals().balanced()).isTrue();
  }

  @Test
  void found_right_after_the_decision_the_case_stays_held() {
    String dossier = dossiers.approved(WARD, cases);
    objections.upheld(objections.held(cases.get(0), FACTS));

    String run = play.of(dossier);
    assertThat(lines(run)).containsExactlyInAnyOrder(cases.get(1), cases.get(2));
    assertThat(dossiers.facts("case:" + cases.get(0))).endsWith("ObjectionUpheldLate");
    play.prepared(run);
    play.released(run);
    assertThatThrownBy(() -> open(dossier)).hasMessage("payout.nothingToPay");
  }

  @Test
  void when_the_money_has_gone_nothing_is_held_and_the_official_is_told() {
    String run = play.releasedOver(WARD, cases);
    assertThatThrownBy(() -> objections.held(cases.get(0), FACTS))
        .hasRootCauseMessage("payout.moneyGone");
    play.settled(run, PaymentResult.paid, cases.toArray(String[]::new));
  }

  private void person(String caseNumber) {
    sql.update(
        "INSERT INTO registry_person (full_name, name_key, birth_year) VALUES (?, ?, 1980)",
        caseNumber,
        caseNumber);
    sql.update(
        """
        UPDATE intake_case SET person = (SELECT MAX(id) FROM registry_person WHERE name_key = ?)
        WHERE case_number = ?
        """,
        caseNumber,
        caseNumber);
  }

  private String open(String dossier) {
    return as(
        user("ketoan", WARD), () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier));
  }

  private List<String> lines(String run) {
    return play.sheet(run).lines().stream().map(RunSheet.Row::caseNumber).toList();
  }
}
