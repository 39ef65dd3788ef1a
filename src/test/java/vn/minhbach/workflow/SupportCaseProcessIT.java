package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.payout.Payout;
import vn.minhbach.shared.Refused;
import vn.minhbach.verification.Verification;
import vn.minhbach.workflow.engine.Inside;

@ProcessTest
class SupportCaseProcessIT {

  private final String key = EngineHand.newCase();
  private final List<String> one = List.of(key);

  @Autowired private SupportCaseProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Verification verification;
  @Autowired private Payout payout;

  @Test
  void a_case_goes_through_all_six_stages_to_the_money() {
    approved();
    waitsFor(key, "payout.settled");
    tell(() -> process.paid(one));
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder(
            "applicationSubmitted",
            "verifyCase",
            "recordVerification",
            "councilConcluded",
            "postingClosed",
            "decisionMade",
            "checkTrail",
            "paymentSettled",
            "casePaid")
        .hasNotPassed(
            "otherWardConcluded",
            "reviewTrail",
            "caseRefused",
            "applicationWithdrawn",
            "caseReferred");
    verify(verification).recordVerification(key);
    verify(payout).checkTrail(key);
    verifyNoMoreInteractions(verification, payout);
  }

  @Test
  void a_case_doubled_in_another_ward_waits_for_that_ward() {
    process.open(one, Set.of(key));
    hand.deliver(key);
    waitsFor(key, "intake.otherWardConcluded");
    tell(() -> process.otherWardConcluded(one));
    assertThat(hand.instance(key)).isWaitingAt("verifyCase").hasPassedInOrder("otherWardConcluded");
  }

  @Test
  void many_are_verified_at_once_or_none() {
    String broken = EngineHand.newCase();
    List<String> both = List.of(key, broken);
    process.open(both, Set.of());
    hand.deliver(key);
    hand.deliver(broken);
    when(verification.recordVerification(key)).thenReturn("confirmed");
    when(verification.recordVerification(broken)).thenThrow(new IllegalStateException("broken"));
    assertThatThrownBy(() -> process.verified(both)).hasStackTraceContaining("broken");
    assertThat(hand.instance(key)).isWaitingAt("verifyCase");
    assertThat(hand.instance(broken)).isWaitingAt("verifyCase");
  }

  @Test
  void a_withdrawn_application_ends_behind_its_verification() {
    verifiedAs("withdrawn");
    assertThat(hand.instance(key))
        .isEnded()
        .hasPassedInOrder("recordVerification", "applicationWithdrawn");
    assertThat(hand.instance(key)).hasNotPassed("councilConcluded");
  }

  @Test
  void a_case_of_another_scheme_is_referred() {
    verifiedAs("referred");
    assertThat(hand.instance(key)).isEnded().hasPassedInOrder("recordVerification", "caseReferred");
    assertThat(hand.instance(key)).hasNotPassed("councilConcluded");
  }

  @Test
  void a_case_that_is_not_confirmed_goes_to_the_council_all_the_same() {
    verifiedAs("notConfirmed");
    waitsFor(key, "committee.concluded");
  }

  @Test
  void a_case_that_is_not_proposed_is_not_posted_and_the_authority_refuses_it() {
    verifiedAs("confirmed");
    tell(() -> process.committeeConcluded(Map.of(key, "notProposed")));
    waitsFor(key, "decision.made");
    tell(() -> process.decided(Map.of(key, "refused")));
    assertThat(hand.instance(key)).isEnded().hasPassedInOrder("decisionMade", "caseRefused");
    assertThat(hand.instance(key)).hasNotPassed("postingClosed", "checkTrail");
    verifyNoInteractions(payout);
  }

  @Test
  void a_list_that_is_posted_after_the_decision_alone_goes_straight_to_it() {
    when(payout.checkTrail(key)).thenReturn(true);
    verifiedAs("confirmed");
    tell(() -> process.committeeConcluded(Map.of(key, "proposedUnposted")));
    waitsFor(key, "decision.made");
    tell(() -> process.decided(Map.of(key, "approvedToPost")));
    waitsFor(key, "publiclist.closed");
    verifyNoInteractions(payout);
    tell(() -> process.postingClosed(Map.of(key, "clear")));
    waitsFor(key, "payout.settled");
    assertThat(hand.instance(key))
        .hasPassedInOrder("councilConcluded", "decisionMade", "resultPosted", "checkTrail")
        .hasNotPassed("postingClosed");
  }

  @Test
  void a_case_whose_list_is_posted_twice_waits_for_both() {
    when(payout.checkTrail(key)).thenReturn(true);
    toDecision("approvedToPost");
    waitsFor(key, "publiclist.closed");
    tell(() -> process.postingClosed(Map.of(key, "clear")));
    waitsFor(key, "payout.settled");
    assertThat(hand.instance(key))
        .hasPassedInOrder("postingClosed", "decisionMade", "resultPosted", "checkTrail");
  }

  @Test
  void an_objection_that_is_upheld_leads_back_to_verification() {
    verifiedAs("confirmed");
    tell(() -> process.committeeConcluded(Map.of(key, "proposed")));
    tell(() -> process.postingClosed(Map.of(key, "upheld")));
    assertThat(hand.instance(key)).isWaitingAt("verifyCase");
    process.verified(one);
    waitsFor(key, "committee.concluded");
    assertThat(hand.instance(key))
        .hasPassedInOrder("postingClosed", "verification", "recordVerification");
    verify(verification, times(2)).recordVerification(key);
  }

  @Test
  void a_case_that_the_district_sends_back_is_verified_again() {
    verifiedAs("confirmed");
    tell(() -> process.committeeConcluded(Map.of(key, "notProposed")));
    tell(() -> process.decided(Map.of(key, "sentBack")));
    assertThat(hand.instance(key))
        .isWaitingAt("verifyCase")
        .hasPassedInOrder("verification", "decisionMade");
  }

  @Test
  void an_unsound_trail_stops_before_the_money_until_a_monitor_has_looked() {
    when(payout.checkTrail(key)).thenReturn(false, true);
    toDecision("approved");
    assertThat(hand.instance(key)).isWaitingAt("reviewTrail");
    assertThat(hand.instance(key)).task().hasCandidateGroup("monitor");
    process.trailReviewed(key);
    waitsFor(key, "payout.settled");
    assertThat(hand.instance(key)).hasPassedInOrder("checkTrail", "reviewTrail", "checkTrail");
    verify(payout, times(2)).checkTrail(key);
  }

  @Test
  void what_the_stage_refuses_leaves_the_task_open() {
    when(verification.recordVerification(key))
        .thenThrow(new Refused("verification.nothingEntered", key));
    opened();
    assertThatThrownBy(() -> process.verified(one))
        .hasStackTraceContaining("verification.nothingEntered");
    assertThat(hand.instance(key)).isWaitingAt("verifyCase");
  }

  @Test
  void a_case_without_that_task_is_not_verified() {
    assertThatThrownBy(() -> process.verified(one))
        .isInstanceOf(Refused.class)
        .hasMessage("workflow.noTask");
  }

  private void opened() {
    process.open(one, Set.of());
    assertThat(hand.deliver(key)).isEqualTo(1);
    assertThat(hand.instance(key)).isWaitingAt("verifyCase");
    assertThat(hand.instance(key)).task().hasCandidateGroup("wardOfficer");
  }

  private void verifiedAs(String outcome) {
    when(verification.recordVerification(key)).thenReturn(outcome);
    opened();
    process.verified(one);
  }

  private void toDecision(String outcome) {
    verifiedAs("confirmed");
    tell(() -> process.committeeConcluded(Map.of(key, "proposed")));
    tell(() -> process.postingClosed(Map.of(key, "clear")));
    tell(() -> process.decided(Map.of(key, outcome)));
  }

  private void approved() {
    when(payout.checkTrail(key)).thenReturn(true);
    toDecision("approved");
  }

  private void tell(Runnable conclusion) {
    conclusion.run();
    assertThat(hand.deliver(key)).isEqualTo(1);
  }

  private void waitsFor(String key, String message) {
    Inside.run(() -> assertThat(hand.instance(key)).isWaitingFor(message));
  }
}
