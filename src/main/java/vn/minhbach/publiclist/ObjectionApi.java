package vn.minhbach.publiclist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Objections: officials record them, other persons release or uphold them. */
@RestController
class ObjectionApi {

  /** Why an objection stands or does not. */
  record Reason(@NotBlank @Size(max = 15_000) String reason) {}

  private final Objections objections;
  private final ObjectionConclusion conclusion;

  ObjectionApi(Objections objections, ObjectionConclusion conclusion) {
    this.objections = objections;
    this.conclusion = conclusion;
  }

  @GetMapping("/api/publiclist/postings/{posting}/objections")
  List<Objection> of(@PathVariable String posting) {
    return objections.of(posting);
  }

  @PostMapping("/api/publiclist/postings/{posting}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Objection record(@PathVariable String posting, @Valid @RequestBody ObjectionEntry entry) {
    return objections.record(posting, entry);
  }

  @PostMapping("/api/publiclist/objections/{id}/release")
  void release(@PathVariable long id, @Valid @RequestBody Reason reason) {
    conclusion.release(id, reason.reason());
  }

  @PostMapping("/api/publiclist/objections/{id}/uphold")
  void uphold(@PathVariable long id, @Valid @RequestBody Reason reason) {
    conclusion.uphold(id, reason.reason());
  }
}
