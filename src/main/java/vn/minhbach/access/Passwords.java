package vn.minhbach.access;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords are kept as BCrypt hashes. Those of demo officers carry a mark of their own that only
 * the demo profile can read: a database that was once a demo has no account with a known password
 * when it is started for real.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

  @Bean
  PasswordEncoder passwordEncoder(Environment environment) {
    PasswordEncoder bcrypt = new BCryptPasswordEncoder();
    Map<String, PasswordEncoder> known = new HashMap<>(Map.of("bcrypt", bcrypt));
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      known.put("demo", bcrypt);
    }
    DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder("bcrypt", known);
    encoder.setDefaultPasswordEncoderForMatches(new Unreadable());
    return encoder;
  }

  /** Matches nothing. */
  private static final class Unreadable implements PasswordEncoder {
    @Override
    public String encode(CharSequence password) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      return false;
    }
  }
}
