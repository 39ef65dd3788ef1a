package vn.minhbach.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

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
    openedAt = hour(openedAt);
    closedAt = hour(closedAt);
    opinions = opinions == null ? "" : opinions;
  }

  /** People also write 8h30. */
  private static String hour(String written) {
    return written == null
        ? null
        : written
            .strip()
            .replaceFirst("^(\\d)(?=\\D)", "0$1")
            .replaceFirst("^(\\d\\d)\\s*[hg.]\\s*(\\d\\d)$", "$1:$2");
  }
}
