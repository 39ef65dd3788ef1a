package vn.minhbach.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.minhbach.shared.Sha256;

/**
 * What the secretary writes into the minutes; attendance, recusals and votes are added from the
 * record.
 *
 * @param openedAt hour and minute, as {@code 08:00}
 * @param closedAt hour and minute, not before {@code openedAt}
 * @param opinions what members said; empty if nobody asked for the floor
 */
record Minutes(
    @NotNull @Pattern(regexp = HOUR) String openedAt,
    @NotNull @Pattern(regexp = HOUR) String closedAt,
    @NotBlank @Size(max = 15_000) String content,
    @Size(max = 15_000) String opinions) {

  private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";

  Minutes {
    opinions = opinions == null ? "" : opinions;
  }

  /** Names these minutes and no others: a chair who signs says which were read. */
  String version() {
    return Sha256.hex(
        String.join("\t", openedAt, closedAt, Sha256.hex(content), Sha256.hex(opinions)));
  }
}
