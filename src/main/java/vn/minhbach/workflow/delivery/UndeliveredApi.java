package vn.minhbach.workflow.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

/**
 * Shows an administrator the messages that reached no case of the own area, and sends one again.
 */
@RestController
class UndeliveredApi {

  /**
   * @param messages chunks of messages to cases that no job has delivered yet
   */
  record OnTheirWay(long messages) {}

  private final UndeliveredMapper undelivered;
  private final CaseMessages messages;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UndeliveredApi(
      UndeliveredMapper undelivered,
      CaseMessages messages,
      CurrentOfficer officers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.undelivered = undelivered;
    this.messages = messages;
    this.officers = officers;
    this.events = events;
    this.clock = clock;
  }

  @GetMapping("/api/workflow/undelivered")
  List<Undelivered> undelivered() {
    return undelivered.oldest(area(officers.require()));
  }

  /** How many chunks of messages to cases are still on their way. */
  @GetMapping("/api/workflow/waiting")
  OnTheirWay waiting() {
    Officer officer = officers.require();
    officer.as(Role.administrator, officer.unit());
    return new OnTheirWay(undelivered.chunksOnTheirWay(CaseMessages.JOB_TYPE));
  }

  /** A case that has been told something since is not told this any more. */
  @PostMapping("/api/workflow/undelivered/{id}/repeat")
  @Transactional
  public void repeat(@PathVariable long id) {
    Officer officer = officers.require();
    Undelivered message = undelivered.lock(id, area(officer));
    if (message == null) {
      throw new Refused("workflow.unknownMessage", String.valueOf(id));
    }
    undelivered.delete(id);
    messages.queue(message.again(), Duration.ZERO);
    Actor actor = officer.as(Role.administrator, message.unit());
    events.publishEvent(
        new MessageRepeated(
            message.caseNumber(), message.message(), message.outcome(), actor, clock.instant()));
  }

  private static Set<String> area(Officer officer) {
    return officer.areaAs(Role.administrator).units();
  }
}
