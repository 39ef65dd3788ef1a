package vn.minhbach.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where citizens find what a paper's code leads to. */
@Component
public class PublicAddress {

  private final String configured;

  /**
   * @throws IllegalStateException outside the demonstration while no address is set: what a browser
   *     says of where it came in must not stand on a paper that is hung up
   */
  PublicAddress(@Value("${minhbach.public-address:}") String configured, Environment environment) {
    this.configured = configured.strip();
    if (this.configured.isEmpty() && !environment.acceptsProfiles(Profiles.of("demo"))) {
      throw new IllegalStateException(
          "minhbach.public-address (MINHBACH_PUBLIC_ADDRESS) is not set: the address under which"
              + " citizens reach this program");
    }
  }

  /**
   * The whole address of a public page: under {@code minhbach.public-address}, or in the
   * demonstration where this request came in.
   *
   * @param path from the root, as {@code /public/lists}
   */
  public String of(String path) {
    if (!configured.isEmpty()) {
      return configured.replaceAll("/+$", "") + path;
    }
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }
}
