package vn.minhbach.access.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** The administrator's API over accounts. */
@RestController
@RequestMapping("/api/access/officers")
class OfficersApi {

  /** Also the pattern of the engine's ids. */
  static final String USER = "[a-z0-9]{3,40}";

  /**
   * @param person the personnel office's code of the human being; the same for all accounts of one
   *     person
   * @param fullName how pages and papers name the officer; without it they show the user name
   * @param password at least twelve characters
   */
  record NewOfficer(
      @NotNull @Pattern(regexp = USER) String user,
      @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String person,
      @Size(max = 100) String fullName,
      @NotEmpty Set<Role> roles,
      @NotNull String unit,
      @NotNull String password) {}

  record Roles(@NotEmpty Set<Role> roles) {}

  record UnitOf(@NotNull String unit) {}

  record Password(@NotNull String password) {}

  private final Administration administration;
  private final AccountList list;

  OfficersApi(Administration administration, AccountList list) {
    this.administration = administration;
    this.list = list;
  }

  @GetMapping
  AccountList.Page list(
      @RequestParam(required = false) String unit,
      @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
    return list.page(unit == null ? null : new UnitCode(unit), page, size);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  void create(@Valid @RequestBody NewOfficer officer) {
    administration.create(
        officer.user(),
        officer.person(),
        officer.fullName() == null ? "" : officer.fullName(),
        officer.roles(),
        new UnitCode(officer.unit()),
        officer.password());
  }

  @PostMapping("/{user}/lock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lock(@PathVariable String user) {
    administration.lock(user);
  }

  @PostMapping("/{user}/unlock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unlock(@PathVariable String user) {
    administration.unlock(user);
  }

  @PutMapping("/{user}/roles")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void roles(@PathVariable String user, @Valid @RequestBody Roles roles) {
    administration.assign(user, roles.roles());
  }

  @PutMapping("/{user}/unit")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unit(@PathVariable String user, @Valid @RequestBody UnitOf unit) {
    administration.move(user, new UnitCode(unit.unit()));
  }

  @PutMapping("/{user}/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(@PathVariable String user, @Valid @RequestBody Password password) {
    administration.password(user, password.password());
  }
}
