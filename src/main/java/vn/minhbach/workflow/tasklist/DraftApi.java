package vn.minhbach.workflow.tasklist;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;

/** Where a form keeps what its officer has typed, and finds it again. */
@RestController
class DraftApi {

  private final Drafts drafts;
  private final CurrentOfficer officers;

  DraftApi(Drafts drafts, CurrentOfficer officers) {
    this.drafts = drafts;
    this.officers = officers;
  }

  @GetMapping("/api/workflow/tasks/{id}/draft")
  Draft draft(@PathVariable String id) {
    return drafts.of(id, officers.require());
  }

  @PutMapping("/api/workflow/tasks/{id}/draft")
  Draft save(@PathVariable String id, @RequestBody @Size(max = 10_000) Map<String, String> fields) {
    return drafts.save(id, officers.require(), fields);
  }
}
