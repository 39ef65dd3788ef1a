package vn.minhbach.scheme;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.shared.LegalBasis;

/** What papers rest on, and whether anybody has read it there; read once at start. */
@Component
public class Grounds {

  private final List<Ground> all = SeedFile.of("grounds.csv").rows(Ground::read);
  private final ReferenceData data;

  Grounds(ReferenceData data) {
    this.data = data;
  }

  /** What a paper over this scheme names before its text, in the order of the acts' rank. */
  public List<Ground> of(String paper, String scheme) {
    return all.stream().filter(ground -> ground.isFor(paper, scheme)).toList();
  }

  /**
   * Whether a row of reference data names this article with high certainty. A paper over any other
   * article says that it is not checked.
   *
   * @param article as {@link LegalBasis#toString()}; null is sourced nowhere
   */
  public boolean isSourced(String article) {
    if (article == null) {
      return false;
    }
    LegalBasis basis = LegalBasis.parse(article);
    return !basis.article().isEmpty()
        && (all.stream().anyMatch(ground -> ground.stands(basis))
            || data.schemes().stream()
                .anyMatch(row -> row.certainty() == Certainty.HIGH && row.basis().equals(basis))
            || data.bases().stream()
                .anyMatch(row -> row.certainty() == Certainty.HIGH && row.basis().equals(basis)));
  }
}
