package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Finding;

/** What the checks found about cases, for the people who verify, review and decide them. */
public interface CaseFindings {

  /** The findings of each case by case number; a case without findings is absent. One statement. */
  Map<String, List<Finding>> of(Collection<String> caseNumbers);
}
