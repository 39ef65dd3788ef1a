package vn.minhbach.oversight.log;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.audit.log.Cosignatures;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.audit.log.LogState;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;
import vn.minhbach.shared.Refused;

/** How far the log is and who witnessed it; writes down who takes it away. */
@Component
class LogDesk {

  /**
   * @param witnessedSize entries of the newest final head; null if there is none
   * @param waiting entries that have no number yet
   * @param stopped whether the last attempt to number and publish failed
   * @param mayTake whether who looks may take the whole log away
   */
  record State(
      String origin,
      long size,
      String root,
      String verifierKey,
      Long witnessedSize,
      WitnessPolicy policy,
      List<Signed> witnesses,
      long waiting,
      boolean stopped,
      boolean mayTake) {}

  /** A witness, and whether it stands under the newest final head. */
  record Signed(String name, boolean signed) {}

  private final LogFiles log;
  private final LogState progress;
  private final Cosignatures cosignatures;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  LogDesk(
      LogFiles log,
      LogState progress,
      Cosignatures cosignatures,
      CurrentOfficer officers,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.log = log;
    this.progress = progress;
    this.cosignatures = cosignatures;
    this.officers = officers;
    this.facts = facts;
    this.clock = clock;
  }

  State state() {
    Checkpoint head = head();
    String witnessed = log.witnessed();
    SignedNote last = witnessed == null ? null : SignedNote.parse(witnessed);
    WitnessPolicy policy = cosignatures.policy();
    List<VerifierKey> under = last == null ? List.of() : policy.under(last);
    return new State(
        head.origin(),
        head.size(),
        Base64.getEncoder().encodeToString(head.root()),
        log.verifierKey(),
        last == null ? null : Checkpoint.parse(last.text()).size(),
        policy,
        policy.witnesses().stream()
            .map(key -> new Signed(key.name(), under.contains(key)))
            .toList(),
        progress.waiting(),
        progress.isStopped(),
        officers.require().roles().contains(Role.monitor));
  }

  /**
   * Writes down that the officer takes the trail away.
   *
   * @return entries of the log now
   * @throws Refused unless the officer is a monitor
   */
  @Transactional
  long take() {
    var officer = officers.require();
    var actor = officer.as(Role.monitor, officer.unit());
    long size = head().size();
    facts.publishEvent(new ExportTaken(size, actor, clock.instant()));
    return size;
  }

  /**
   * What a witness is asked.
   *
   * @throws Refused if the log never had that many entries
   */
  String request(long old) {
    try {
      return log.request(old);
    } catch (IllegalArgumentException e) {
      throw new Refused("oversight.noSuchSize", old, head().size());
    }
  }

  private Checkpoint head() {
    return Checkpoint.parse(SignedNote.parse(log.checkpoint()).text());
  }
}
