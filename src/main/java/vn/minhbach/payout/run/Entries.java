package vn.minhbach.payout.run;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;

/** What people entered for the steps of a run. */
@Component
public class Entries {

  private final EntryMapper mapper;

  Entries(EntryMapper mapper) {
    this.mapper = mapper;
  }

  public void put(Preparation preparation) {
    mapper.putPreparation(preparation);
  }

  public void put(Release release) {
    mapper.putRelease(release);
  }

  /** Drops what was entered for a round that is over: it counts in no later one. */
  public void forgetRelease(Run run) {
    mapper.deleteRelease(run.number());
  }

  /** What the accountant entered, null until then. */
  public Preparation preparation(Run run) {
    return mapper.preparation(run.number());
  }

  /** What the district's accountant entered, null until then. */
  public Release release(Run run) {
    return mapper.release(run.number());
  }

  /** Notes that its settlement is overdue; false if that was noted before. */
  public boolean noteOverdue(Run run, Instant at) {
    return mapper.noteOverdue(run.number(), Micros.of(at)) == 1;
  }

  /** What was prepared, in people and đồng; null before that. */
  public Sum prepared(Run run) {
    Preparation preparation = preparation(run);
    return preparation != null && preparation.isRecorded()
        ? new Sum(preparation.people(), preparation.dong())
        : null;
  }

  /** Refuses a step that another person entered, or nobody. */
  public static void requireSame(String run, String enteredBy, String person) {
    if (enteredBy == null) {
      throw new Refused("payout.nothingEntered", run);
    }
    if (!enteredBy.equals(person)) {
      throw new Refused("payout.enteredByAnother", run);
    }
  }
}
