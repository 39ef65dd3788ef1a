package vn.minhbach.publiclist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an applicant where and until when the own name is posted. */
@Component
public class CasePostings {

  private final CasePostingMapper postings;
  private final DecidedLists decided;

  CasePostings(CasePostingMapper postings, DecidedLists decided) {
    this.decided = decided;
    this.postings = postings;
  }

  /** Whether the decided list on which the case stands has yet to be served. */
  public boolean isToServe(String caseNumber) {
    return !decided.unserved(List.of(caseNumber)).isEmpty();
  }

  /** Empty for a case that was never posted. */
  public Optional<CasePosting> last(String caseNumber) {
    return Optional.ofNullable(postings.last(caseNumber));
  }
}
