package vn.minhbach.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Accepts a checked list, or withdraws one that was not accepted. */
@RestController
class AcceptanceApi {

  /**
   * @param cases how many cases the list opened
   */
  record Accepted(long id, String status, int cases) {}

  record Reason(@NotBlank @Size(max = 1000) String reason) {}

  record Withdrawn(long id, String status) {}

  private final Acceptance acceptance;
  private final Withdrawal withdrawal;

  AcceptanceApi(Acceptance acceptance, Withdrawal withdrawal) {
    this.acceptance = acceptance;
    this.withdrawal = withdrawal;
  }

  @PostMapping("/api/intake/lists/{id}/accept")
  Accepted accept(@PathVariable long id) {
    return new Accepted(id, "accepted", acceptance.accept(id));
  }

  @PostMapping("/api/intake/lists/{id}/withdraw")
  Withdrawn withdraw(@PathVariable long id, @Valid @RequestBody Reason reason) {
    withdrawal.withdraw(id, reason.reason());
    return new Withdrawn(id, "withdrawn");
  }
}
