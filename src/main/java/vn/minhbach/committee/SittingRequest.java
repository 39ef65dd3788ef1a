package vn.minhbach.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Calls a sitting.
 *
 * @param unit the ward's code
 * @param cases the cases to review; every verified case of the ward and scheme, up to 1000, when
 *     absent
 */
record SittingRequest(
    @NotNull @Pattern(regexp = "\\d{5}") String unit,
    @NotBlank String scheme,
    @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 200) String place,
    @Size(max = MAX_CASES) List<String> cases) {

  /** The longest list over which a council can sit at once. */
  static final int MAX_CASES = 1000;
}
