package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/** Tells the task of a posting how many cases of which scheme are posted. */
@Component
class AboutPostings implements AboutWork {

  private final PostingMapper postings;

  AboutPostings(PostingMapper postings) {
    this.postings = postings;
  }

  @Override
  public String process() {
    return "public-list";
  }

  @Override
  public List<Work> of(Collection<String> keys) {
    return postings.work(keys);
  }
}
