package vn.minhbach.access.administration;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.UnitCode;

/**
 * Makes the first administrator from {@code MINHBACH_ADMIN_USER} and {@code
 * MINHBACH_ADMIN_PASSWORD} when there is none who could log in. Both may be taken out of the
 * environment afterwards; they are never read again. A password that is too weak keeps the system
 * from starting, rather than leave it with a door that looks shut.
 */
@Component
class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final AccountMapper mapper;
  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final Environment environment;

  FirstAdministrator(
      AccountMapper mapper, Accounts accounts, PasswordEncoder encoder, Environment environment) {
    this.mapper = mapper;
    this.accounts = accounts;
    this.encoder = encoder;
    this.environment = environment;
  }

  @Transactional
  public void make() {
    mapper.lock();
    if (mapper.hashesOfAdministrators().stream().anyMatch(this::canLogIn)) {
      return;
    }
    String user = environment.getProperty("MINHBACH_ADMIN_USER", "");
    String password = environment.getProperty("MINHBACH_ADMIN_PASSWORD", "");
    if (user.isEmpty() && password.isEmpty()) {
      LOG.warn(
          "There is no administrator: set MINHBACH_ADMIN_USER and MINHBACH_ADMIN_PASSWORD and start again");
      return;
    }
    if (!user.matches(OfficersApi.USER)) {
      throw new IllegalStateException("MINHBACH_ADMIN_USER: 3 to 40 small letters and digits");
    }
    PasswordRules.refuseWeak(user, password);
    accounts.create(
        user,
        user,
        "",
        Set.of(Role.administrator),
        new UnitCode(Units.CITY),
        encoder.encode(password),
        Actor.SYSTEM);
  }

  /** Hashes of demo officers can be read in the demo profile alone. */
  private boolean canLogIn(String hash) {
    return !hash.startsWith(DemoOfficers.MARK) || environment.matchesProfiles("demo");
  }
}
