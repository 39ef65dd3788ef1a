package vn.minhbach.payout.run;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/** Tells the tasks of a run how many people of which scheme it pays. */
@Component
class AboutRuns implements AboutWork {

  private final RunMapper runs;

  AboutRuns(RunMapper runs) {
    this.runs = runs;
  }

  @Override
  public String process() {
    return "payout-run";
  }

  @Override
  public List<Work> of(Collection<String> keys) {
    return runs.work(keys);
  }
}
