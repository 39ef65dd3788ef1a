package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The articles behind findings that are in no table of conditions; read once at start. */
@Component
public class Bases {

  private final List<Basis> all;

  Bases(ReferenceData data) {
    this.all = data.bases();
  }

  /**
   * Where the rule behind the finding stood on that day, as {@link
   * vn.minhbach.shared.LegalBasis#toString()}; null where it rests on no act.
   *
   * @param scheme a row of the scheme counts before one of all schemes
   */
  public String inForce(String finding, String scheme, LocalDate day) {
    return all.stream()
        .filter(row -> row.finding().equals(finding) && !row.validFrom().isAfter(day))
        .filter(row -> row.scheme().isEmpty() || row.scheme().equals(scheme))
        .max(
            Comparator.comparing((Basis row) -> !row.scheme().isEmpty())
                .thenComparing(Basis::validFrom))
        .map(row -> row.basis().toString())
        .orElse(null);
  }
}
