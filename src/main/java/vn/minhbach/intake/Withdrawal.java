package vn.minhbach.intake;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.UnitCode;

/**
 * Takes back lists that were never accepted. Nobody is a double of their rows any more: lists that
 * were checked against them are checked again.
 */
@Component
class Withdrawal {

  private static final Set<String> REPLACEABLE = Set.of("received", "checked", "failed");

  private final AcceptanceMapper lists;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Withdrawal(
      AcceptanceMapper lists,
      CurrentOfficer officers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lists = lists;
    this.officers = officers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Withdraws a list; one that is withdrawn stays so.
   *
   * @throws Refused when it is accepted or being checked, or belongs to another ward
   */
  @Transactional
  public void withdraw(long id, String reason) {
    AcceptedList list = lists.lock(id);
    Officer officer = officers.require();
    if (list == null || !officer.area().units().contains(list.unit())) {
      throw new Refused("intake.unknownList", String.valueOf(id));
    }
    Actor actor = officer.as(Role.wardOfficer, new UnitCode(list.unit()));
    switch (list.status()) {
      case "withdrawn" -> {}
      case "accepted" -> throw new Refused("intake.listAccepted", String.valueOf(id));
      case "checking" -> throw new Refused("intake.listChecking", String.valueOf(id));
      default -> withdraw(list, reason.strip(), null, actor);
    }
  }

  /**
   * Withdraws the earlier versions of a list that is being accepted, in the same transaction. Never
   * before: a corrected file may not be readable or be the wrong one, and a ward that lost the
   * version before by handing it in would stand there without any.
   */
  void replacedBy(AcceptedList accepted, Actor actor) {
    for (long earlier : earlierVersions(accepted)) {
      AcceptedList list = lists.lock(earlier);
      if (REPLACEABLE.contains(list.status())) {
        withdraw(list, "", accepted.id(), actor);
      }
    }
  }

  private static List<Long> earlierVersions(AcceptedList list) {
    return list.replaces() == null
        ? List.of()
        : Arrays.stream(list.replaces().split(",")).map(Long::valueOf).toList();
  }

  private void withdraw(AcceptedList list, String reason, Long replacedBy, Actor actor) {
    lists.withdraw(list.id(), reason.isEmpty() ? null : reason);
    lists.checkNamingAgain(list.id());
    events.publishEvent(
        new ListWithdrawn(
            "list:" + list.id(),
            actor,
            clock.instant(),
            list.scheme(),
            list.unit(),
            Sha256.hex(reason),
            replacedBy));
  }
}
