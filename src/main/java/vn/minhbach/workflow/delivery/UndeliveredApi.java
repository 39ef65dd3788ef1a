package vn.minhbach.workflow.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Refused;

/** Shows an administrator the messages that reached no case, and sends one again. */
@RestController
class UndeliveredApi {

  /**
   * @param messages chunks of messages to cases that no job has delivered yet
   */
  record OnTheirWay(long messages) {}

  private final UndeliveredMapper undelivered;
  private final CaseMessages messages;
  private final CurrentOfficer officers;

  UndeliveredApi(UndeliveredMapper undelivered, CaseMessages messages, CurrentOfficer officers) {
    this.undelivered = undelivered;
    this.messages = messages;
    this.officers = officers;
  }

  @GetMapping("/api/workflow/undelivered")
  List<Undelivered> undelivered() {
    administrator();
    return undelivered.oldest();
  }

  /** How many chunks of messages to cases are still on their way. */
  @GetMapping("/api/workflow/waiting")
  OnTheirWay waiting() {
    administrator();
    return new OnTheirWay(undelivered.chunksOnTheirWay(CaseMessages.JOB_TYPE));
  }

  /** A case that has been told something since is not told this any more. */
  @PostMapping("/api/workflow/undelivered/{id}/repeat")
  @Transactional
  public void repeat(@PathVariable long id) {
    administrator();
    Undelivered message = undelivered.lock(id);
    if (message == null) {
      throw new Refused("workflow.unknownMessage", String.valueOf(id));
    }
    undelivered.delete(id);
    messages.queue(message.again(), Duration.ZERO);
  }

  private void administrator() {
    Officer officer = officers.require();
    officer.as(Role.administrator, officer.unit());
  }
}
