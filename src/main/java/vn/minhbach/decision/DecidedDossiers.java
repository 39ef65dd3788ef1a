package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads decided dossiers for payment. */
@Component
class DecidedDossiers implements Dossiers {

  private final DossierMapper dossiers;
  private final LineMapper lines;
  private final SignatureMapper signatures;

  DecidedDossiers(DossierMapper dossiers, LineMapper lines, SignatureMapper signatures) {
    this.dossiers = dossiers;
    this.lines = lines;
    this.signatures = signatures;
  }

  @Override
  public List<ApprovedLine> approved(Collection<String> dossiers) {
    return dossiers.isEmpty() ? List.of() : lines.approved(dossiers);
  }

  @Override
  public Set<String> toPost(Collection<String> numbers) {
    return numbers.isEmpty() ? Set.of() : Set.copyOf(dossiers.thoseToPost(numbers));
  }

  @Override
  public List<DecisionPaper> papers(Collection<String> dossiers) {
    return dossiers.isEmpty() ? List.of() : signatures.decisions(dossiers);
  }
}
