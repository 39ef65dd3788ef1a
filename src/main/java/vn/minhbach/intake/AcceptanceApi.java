package vn.minhbach.intake;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts a checked list. */
@RestController
class AcceptanceApi {

  /**
   * @param cases how many cases the list opened
   */
  record Accepted(long id, String status, int cases) {}

  private final Acceptance acceptance;

  AcceptanceApi(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @PostMapping("/api/intake/lists/{id}/accept")
  Accepted accept(@PathVariable long id) {
    return new Accepted(id, "accepted", acceptance.accept(id));
  }
}
