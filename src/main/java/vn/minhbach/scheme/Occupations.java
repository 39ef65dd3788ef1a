package vn.minhbach.scheme;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The kinds of work that had to stop by order. Matching a ward's words to a title is for intake.
 */
@Component
public class Occupations {

  private final List<Occupation> all;

  Occupations(ReferenceData data) {
    this.all = data.occupations();
  }

  public List<Occupation> all() {
    return all;
  }
}
