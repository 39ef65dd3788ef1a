package vn.minhbach.publiclist.objection;

import java.util.Collection;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.publiclist.HeldCases;
import vn.minhbach.publiclist.ListPosted;
import vn.minhbach.publiclist.PostedCases;
import vn.minhbach.shared.Chunks;

/** Which cases are held by what people said about them. */
@Component
class ObjectionHolds implements HeldCases {

  private final HoldMapper objections;
  private final PostedCases posted;

  ObjectionHolds(HoldMapper objections, PostedCases posted) {
    this.objections = objections;
    this.posted = posted;
  }

  @Override
  public Set<String> among(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty() ? Set.of() : Set.copyOf(objections.held(caseNumbers));
  }

  @Override
  public Set<String> untriaged(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty() ? Set.of() : Set.copyOf(objections.untriaged(caseNumbers));
  }

  @Override
  public Set<String> foundRight(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty() ? Set.of() : Set.copyOf(objections.foundRight(caseNumbers));
  }

  /**
   * A case that its council proposed anew has been verified and reviewed since; one on a decided
   * list has not.
   */
  @EventListener
  @Transactional
  void on(ListPosted list) {
    if (list.dossier() != null) {
      return;
    }
    Chunks.of(posted.casesOf(list.posting()), Chunks.VALUES).forEach(objections::letGo);
  }
}
