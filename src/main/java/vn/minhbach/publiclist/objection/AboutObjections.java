package vn.minhbach.publiclist.objection;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/** Tells the tasks of an objection how many people said it. */
@Component
class AboutObjections implements AboutWork {

  private final ObjectionMapper objections;

  AboutObjections(ObjectionMapper objections) {
    this.objections = objections;
  }

  @Override
  public String process() {
    return "objection";
  }

  @Override
  public List<Work> of(Collection<String> keys) {
    return keys.isEmpty() ? List.of() : objections.work(keys);
  }
}
