package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Refused;

/** The dated numbers that the acts leave to us or that we could not read; read once at start. */
@Component
public class Parameters {

  /** Working days for which a list is posted; never 0. */
  public static final String POSTING_DAYS = "publiclist.postingDays";

  /** Share of the council that must be present, numerator. */
  public static final String QUORUM_NUMERATOR = "committee.quorumNumerator";

  /** Share of the council that must be present, denominator. */
  public static final String QUORUM_DENOMINATOR = "committee.quorumDenominator";

  /** Share of the eligible members present that must be exceeded by votes in favour, numerator. */
  public static final String MAJORITY_NUMERATOR = "committee.majorityNumerator";

  /**
   * Share of the eligible members present that must be exceeded by votes in favour, denominator.
   */
  public static final String MAJORITY_DENOMINATOR = "committee.majorityDenominator";

  /** Working days for which a sitting takes votes. */
  public static final String VOTING_DAYS = "committee.votingDays";

  /** Days from the call of a sitting to its last possible day. */
  public static final String NOTICE_DAYS = "committee.noticeDays";

  private final List<Parameter> all;

  Parameters(ReferenceData data) {
    this.all = data.parameters();
  }

  /** Every row, by key and first day. */
  public List<Parameter> all() {
    return all;
  }

  /**
   * The row of this key that is in force on that day.
   *
   * @throws Refused code {@code scheme.parameterNotInForce} when there is none
   */
  public Parameter inForce(String key, LocalDate day) {
    return all.stream()
        .filter(row -> row.key().equals(key) && !row.validFrom().isAfter(day))
        .max(Comparator.comparing(Parameter::validFrom))
        .orElseThrow(() -> new Refused("scheme.parameterNotInForce", key, new Day(day)));
  }
}
