package vn.minhbach.publiclist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where and for how long a list shall be posted.
 *
 * @param postedOn the first day; today when absent
 * @param workingDays what the act, or our default for it, says when absent, and never fewer
 */
record PostingEntry(
    @NotBlank @Size(max = 200) String place,
    LocalDate postedOn,
    @Min(1) @Max(60) Integer workingDays) {}
