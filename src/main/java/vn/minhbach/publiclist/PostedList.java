package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.shared.UnitCode;

/**
 * A list that was posted, for stages that look back at it; without the names of people.
 *
 * @param publicCode last part of the public address
 * @param scheme what the public reads as its scheme
 * @param people frozen when the list was made, as are its đồng
 */
public record PostedList(
    String posting,
    UnitCode ward,
    String publicCode,
    String unit,
    String scheme,
    LocalDate postedOn,
    LocalDate endsOn,
    int people,
    long dong,
    List<Line> lines) {

  /** A line as it was posted; the name stands in {@code intake} alone. */
  public record Line(int no, String caseNumber, String neighbourhood, long amount) {}
}
