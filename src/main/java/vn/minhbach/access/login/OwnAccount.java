package vn.minhbach.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.access.administration.Administration;
import vn.minhbach.shared.Refused;

/**
 * What an officer may see and change of the own account: a password that the administrator does not
 * know.
 */
@RestController
@RequestMapping("/api/access/me")
class OwnAccount {

  record Me(String user, Set<Role> roles, String unit, String unitName) {}

  record NewPassword(@NotBlank String current, @NotBlank String next) {}

  private final CurrentOfficer currentOfficer;
  private final Officers officers;
  private final Units units;
  private final LoginThrottle throttle;
  private final Administration administration;

  OwnAccount(
      CurrentOfficer currentOfficer,
      Officers officers,
      Units units,
      LoginThrottle throttle,
      Administration administration) {
    this.currentOfficer = currentOfficer;
    this.officers = officers;
    this.units = units;
    this.throttle = throttle;
    this.administration = administration;
  }

  @GetMapping
  Me me() {
    Officer o = currentOfficer.require();
    return new Me(o.user(), o.roles(), o.unit().value(), units.require(o.unit()).name());
  }

  /** Ends every session of the officer, this one too. */
  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(@Valid @RequestBody NewPassword password, HttpServletRequest request) {
    String user = currentOfficer.require().user();
    Officers.PasswordCheck check =
        throttle.attempt(
            user, request.getRemoteAddr(), () -> officers.check(user, password.current()));
    if (check != Officers.PasswordCheck.RIGHT) {
      throw new Refused("access.wrongPassword");
    }
    if (password.next().equals(password.current())) {
      throw new Refused("access.passwordSame");
    }
    administration.ownPassword(password.next());
  }
}
