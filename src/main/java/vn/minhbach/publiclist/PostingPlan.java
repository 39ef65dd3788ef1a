package vn.minhbach.publiclist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where and for how long a list shall hang.
 *
 * @param postedOn the day on which it is hung; today when absent
 * @param workingDays at least 1; what the act, or our default for it, says when absent
 */
record PostingPlan(
    @NotBlank @Size(max = 200) String place,
    LocalDate postedOn,
    @Min(1) @Max(60) Integer workingDays) {}
