package vn.minhbach.publiclist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** As an official writes down that somebody was left out. */
record LeftOutEntry(
    @NotBlank @Size(max = 15_000) String facts,
    @NotNull Source receivedFrom,
    @NotNull LocalDate receivedOn) {}
