package vn.minhbach.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.vote.Share;
import vn.minhbach.scheme.Parameters;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.WorkingDays;

/**
 * Quorum, majority and voting time as they are in force on the day of a sitting, with the act that
 * each cites.
 */
@Component
class CouncilRules {

  private final Parameters parameters;
  private final WorkingDays workingDays;
  private final Clock clock;

  CouncilRules(Parameters parameters, WorkingDays workingDays, Clock clock) {
    this.parameters = parameters;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  Share quorum(LocalDate day) {
    return share(Parameters.QUORUM_NUMERATOR, Parameters.QUORUM_DENOMINATOR, day);
  }

  Share majority(LocalDate day) {
    return share(Parameters.MAJORITY_NUMERATOR, Parameters.MAJORITY_DENOMINATOR, day);
  }

  String quorumBasis(LocalDate day) {
    return parameters.inForce(Parameters.QUORUM_NUMERATOR, day).basis().toString();
  }

  String majorityBasis(LocalDate day) {
    return parameters.inForce(Parameters.MAJORITY_NUMERATOR, day).basis().toString();
  }

  /**
   * Refuses a day so far ahead that it is rather a slip of the pen: it would keep every case of the
   * list from anything else.
   */
  void checkNotice(LocalDate heldOn) {
    LocalDate today = LocalDate.now(clock);
    int days = parameters.inForce(Parameters.NOTICE_DAYS, today).number();
    LocalDate last = today.plusDays(days);
    if (heldOn.isAfter(last)) {
      throw new Refused("committee.tooFarAhead", new Day(heldOn), days, new Day(last));
    }
  }

  /**
   * Votes are taken until the end of the last of the voting days, counted from the day of the roll
   * call.
   */
  Instant votingEnds(LocalDate rollCall) {
    int days = parameters.inForce(Parameters.VOTING_DAYS, rollCall).number();
    return workingDays.after(rollCall, days).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private Share share(String numerator, String denominator, LocalDate day) {
    return new Share(
        parameters.inForce(numerator, day).number(), parameters.inForce(denominator, day).number());
  }
}
