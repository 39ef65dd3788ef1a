package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/** Tells the tasks of a sitting how many cases of which scheme it is over. */
@Component
class AboutSittings implements AboutWork {

  private final SittingMapper sittings;

  AboutSittings(SittingMapper sittings) {
    this.sittings = sittings;
  }

  @Override
  public String process() {
    return "committee-session";
  }

  @Override
  public List<Work> of(Collection<String> keys) {
    return sittings.work(keys);
  }
}
