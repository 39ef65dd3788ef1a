package vn.minhbach.intake.staging;

import java.time.LocalDate;

/**
 * A list as the table keeps it.
 *
 * @param status received, checking, checked, accepted, failed, withdrawn
 * @param receivedAt microseconds UTC
 * @param failure code of the refusal if it could not be read, else null
 * @param failureDetails JSON, what fills the refusal's text
 * @param skippedLines JSON, the lines that were recognised and are no applications
 * @param missingRegisters names of the registers that had never been loaded when it was checked,
 *     joined by commas
 * @param corrects id of the list that the officer said it corrects; null if none was named
 * @param replaces ids of lists that are its earlier versions, joined by commas; null if none is
 */
record StagedList(
    long id,
    String unit,
    String scheme,
    LocalDate receivedOn,
    String status,
    String sha256,
    String fileName,
    String receivedBy,
    long receivedAt,
    String failure,
    String failureDetails,
    int rowTotal,
    int acceptTotal,
    int ineligibleTotal,
    int reviewTotal,
    int errorTotal,
    String skippedLines,
    String missingRegisters,
    Long corrects,
    String replaces,
    String withdrawnReason) {

  /** True once its rows have been staged, even if they wait to be checked again. */
  boolean isChecked() {
    return skippedLines != null;
  }
}
