package vn.minhbach.decision.list;

import java.util.Set;

/** Which lines of a list an officer looks at. */
public enum LineFilter {
  all,
  /** Those about which council, Labour office or leader do not all say yes. */
  exceptions,
  /** Those that were sent back before. */
  again,
  /** Those about which the next officer has said nothing yet. */
  open;

  /** Whether it shows the line. */
  public boolean shows(Line line, Set<String> cameAgain, boolean appraised) {
    return switch (this) {
      case all -> true;
      case exceptions -> isException(line);
      case again -> cameAgain.contains(line.caseNumber());
      case open -> line.isLeft() && (appraised ? line.ruling() == null : line.opinion() == null);
    };
  }

  /** What must not be overlooked among hundreds. */
  public static boolean isException(Line line) {
    return !line.proposed()
        || line.opinion() != null && line.opinion() != Opinion.agree
        || line.ruling() != null && line.ruling() != Ruling.approved;
  }
}
