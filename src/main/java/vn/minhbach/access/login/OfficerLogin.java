package vn.minhbach.access.login;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officers;

/** Checks user name and password of page and API alike. */
@Component
class OfficerLogin implements AuthenticationProvider {

  private static final int LONGEST = 40;

  private final Officers officers;
  private final LoginThrottle throttle;

  OfficerLogin(Officers officers, LoginThrottle throttle) {
    this.officers = officers;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String user = userName(login.getName());
    String address =
        login.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    Officers.PasswordCheck check =
        throttle.attempt(
            user, address, () -> officers.check(user, String.valueOf(login.getCredentials())));
    return switch (check) {
      case WRONG -> throw new BadCredentialsException("wrong");
      case LOCKED -> throw new LockedException("locked");
      case RIGHT -> loggedIn(user, login);
    };
  }

  /**
   * User names are small letters and digits; phones like to begin with a capital. No name is longer
   * than forty.
   */
  static String userName(String typed) {
    String user = typed.strip().toLowerCase(Locale.ROOT);
    return user.length() <= LONGEST ? user : user.substring(0, LONGEST);
  }

  private Authentication loggedIn(String user, Authentication login) {
    int credential = officers.credential(user).orElseThrow(() -> new LockedException("locked"));
    var token =
        UsernamePasswordAuthenticationToken.authenticated(
            new LoggedIn(user, credential), null, List.of());
    token.setDetails(login.getDetails());
    return token;
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
