package vn.minhbach.payout;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.workflow.PayoutRunProcess;

/**
 * Enters what a step needs and completes its task, in one transaction: the same steps run as behind
 * Tasklist.
 */
@Component
@Transactional
class RunActs {

  private final CurrentOfficer currentOfficer;
  private final RunPreparing preparing;
  private final RunReleasing releasing;
  private final RunSettling settling;
  private final PayoutRunProcess process;

  RunActs(
      CurrentOfficer currentOfficer,
      RunPreparing preparing,
      RunReleasing releasing,
      RunSettling settling,
      PayoutRunProcess process) {
    this.currentOfficer = currentOfficer;
    this.preparing = preparing;
    this.releasing = releasing;
    this.settling = settling;
    this.process = process;
  }

  void enter(String run, RunController.PreparationEntry entry) {
    preparing.enter(
        run, entry.sourceOfFunds(), entry.debtorAccount(), entry.debtorBank(), entry.listVersion());
  }

  void enter(String run, RunController.ReleaseEntry entry) {
    releasing.enter(run, entry.approve(), entry.reason(), entry.listVersion());
  }

  void enter(String run, RunController.SettlementEntry entry) {
    settling.enter(run, entry.lines());
  }

  void prepare(String run, RunController.PreparationEntry entry) {
    enter(run, entry);
    complete(run, "prepareRun");
  }

  void release(String run, RunController.ReleaseEntry entry) {
    enter(run, entry);
    complete(run, "releaseRun");
  }

  void settle(String run, RunController.SettlementEntry entry) {
    enter(run, entry);
    complete(run, "settleRun");
  }

  private void complete(String run, String task) {
    process.complete(run, task, currentOfficer.require().user());
  }
}
