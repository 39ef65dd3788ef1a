package vn.minhbach.intake;

import java.util.Collection;
import java.util.Map;

/** Gives the personal data behind case numbers to the stages that print papers and pay. */
public interface Applicants {

  /** By case number; one statement for all. */
  Map<String, Applicant> of(Collection<String> caseNumbers);
}
