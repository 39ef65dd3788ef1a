package vn.minhbach.publiclist.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An objection as an official writes it down.
 *
 * @param kind as the official takes it
 * @param posting the list it is about; may be absent for somebody who was refused
 * @param caseNumber the case it is about, absent for somebody who was left out
 * @param facts what is said
 * @param receivedOn the day on which it came in, not later than today nor before the posting
 * @param name of whoever said it, if it may be kept
 * @param phone to call, if it may be kept
 */
record ObjectionEntry(
    @NotNull Kind kind,
    @Size(max = 20) String posting,
    @Size(max = 20) String caseNumber,
    @NotBlank @Size(max = 15_000) String facts,
    @NotNull Source receivedFrom,
    @NotNull LocalDate receivedOn,
    @Size(max = 100) String name,
    @Size(max = 20) String phone) {}
