package vn.minhbach.verification.request;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.minhbach.intake.scan.PaperKind;

/** What an applicant is to bring, as the page of the case sends it. */
record RequestForm(@NotEmpty @Size(max = 10) List<PaperKind> kinds, @Size(max = 1000) String note) {

  String said() {
    return note == null ? "" : note;
  }
}
