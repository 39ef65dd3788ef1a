package vn.minhbach.workflow.jobs;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's API over jobs that have failed for good. */
@RestController
@RequestMapping("/api/workflow/failed-jobs")
class FailedJobsApi {

  private final FailedJobs jobs;

  FailedJobsApi(FailedJobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping
  List<FailedJob> oldest() {
    return jobs.oldest();
  }

  @PostMapping("/{id}/retry")
  void tryAgain(@PathVariable String id) {
    jobs.tryAgain(id);
  }
}
