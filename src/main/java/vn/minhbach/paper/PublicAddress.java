package vn.minhbach.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where citizens find what a paper's code leads to. */
@Component
public class PublicAddress {

  private final String configured;

  PublicAddress(@Value("${minhbach.public-address:}") String configured) {
    this.configured = configured.strip();
  }

  /**
   * The whole address of a public page: under {@code minhbach.public-address}, or where this
   * request came in while none is set.
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
