package vn.minhbach.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Actor;

/** A fact of no stage, for tests of the trail. */
public record Happened(
    String stream,
    Actor actor,
    Instant happenedAt,
    String legalBasis,
    String what,
    long amount,
    boolean closed,
    LocalDate on,
    Instant until,
    List<String> findings,
    @JsonIgnore Map<String, String> personal)
    implements Fact {

  public static Happened in(String stream, String what) {
    return in(stream, what, Map.of());
  }

  public static Happened in(String stream, String what, Map<String, String> personal) {
    return new Happened(
        stream,
        new Actor("canbo1p00118", "P-17", "wardOfficer", "00118"),
        Instant.parse("2021-08-17T01:02:03.456789Z"),
        "Điều 5, 3642/QĐ-UBND",
        what,
        1_500_000,
        true,
        LocalDate.of(2021, 8, 17),
        Instant.parse("2021-08-19T17:00:00Z"),
        List.of("HAS_LABOUR_CONTRACT", "DUPLICATE"),
        personal);
  }
}
