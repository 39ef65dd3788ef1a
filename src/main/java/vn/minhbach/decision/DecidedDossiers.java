package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads decided dossiers for payment. */
@Component
class DecidedDossiers implements Dossiers {

  private final LineMapper lines;
  private final SignatureMapper signatures;

  DecidedDossiers(LineMapper lines, SignatureMapper signatures) {
    this.lines = lines;
    this.signatures = signatures;
  }

  @Override
  public List<ApprovedLine> approved(Collection<String> dossiers) {
    return dossiers.isEmpty() ? List.of() : lines.approved(dossiers);
  }

  @Override
  public List<DecisionPaper> papers(Collection<String> dossiers) {
    return dossiers.isEmpty() ? List.of() : signatures.decisions(dossiers);
  }
}
