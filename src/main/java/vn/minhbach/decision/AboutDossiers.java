package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/** Tells the tasks of a dossier how many people of which scheme it is over. */
@Component
class AboutDossiers implements AboutWork {

  private final DossierMapper dossiers;

  AboutDossiers(DossierMapper dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public String process() {
    return "decision-dossier";
  }

  @Override
  public List<Work> of(Collection<String> keys) {
    return dossiers.work(keys);
  }
}
