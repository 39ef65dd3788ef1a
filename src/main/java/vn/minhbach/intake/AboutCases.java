package vn.minhbach.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/** Tells the list of tasks to which scheme and list a case belongs. */
@Component
class AboutCases implements AboutWork {

  private final CaseMapper cases;

  AboutCases(CaseMapper cases) {
    this.cases = cases;
  }

  @Override
  public String process() {
    return "support-case";
  }

  @Override
  public List<Work> of(Collection<String> keys) {
    return cases.work(keys);
  }
}
