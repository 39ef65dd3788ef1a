package vn.minhbach.publiclist;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an applicant where and until when the own name is posted. */
@Component
public class CasePostings {

  private final CasePostingMapper postings;

  CasePostings(CasePostingMapper postings) {
    this.postings = postings;
  }

  /** Empty for a case that was never posted. */
  public Optional<CasePosting> last(String caseNumber) {
    return Optional.ofNullable(postings.last(caseNumber));
  }
}
