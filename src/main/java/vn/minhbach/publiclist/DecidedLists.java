package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.committee.Unposted;
import vn.minhbach.intake.Cases;
import vn.minhbach.scheme.PostingRoutes;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sum;

/**
 * The lists of those whom a decision supports, which hang before anybody on them is paid, where the
 * scheme's route says so.
 */
@Component
public class DecidedLists {

  /**
   * A decision whose approved lines are to be posted.
   *
   * @param paperNumber of the decision
   * @param total people and đồng that it approves
   */
  public record Decided(
      String dossier,
      String unit,
      String scheme,
      String paperNumber,
      LocalDate decidedOn,
      List<String> approved,
      Sum total) {}

  private final PostingRoutes routes;
  private final Unposted unposted;
  private final Cases cases;
  private final ListFreezing freezing;
  private final PostedLineMapper lines;

  DecidedLists(
      PostingRoutes routes,
      Unposted unposted,
      Cases cases,
      ListFreezing freezing,
      PostedLineMapper lines) {
    this.routes = routes;
    this.unposted = unposted;
    this.cases = cases;
    this.freezing = freezing;
    this.lines = lines;
  }

  /**
   * Whether these are posted before they are paid: by the route of the decision's day, and also
   * where one of them was not posted before, since no list is paid that nobody could see.
   */
  public boolean mustHang(String scheme, LocalDate decidedOn, Collection<String> approved) {
    return !approved.isEmpty()
        && (routes.inForce(scheme, decidedOn).isAfterDecision()
            || !unposted.among(approved).isEmpty());
  }

  /**
   * Freezes the list in the transaction of the decision.
   *
   * @throws Refused code {@code publiclist.unlikeDecision} when it is not what the decision says
   */
  @Transactional
  public void prepare(Decided of) {
    Sum frozen =
        freezing.freeze(
            new ListFreezing.Origin(
                of.unit(), of.scheme(), null, of.dossier(), of.paperNumber(), of.decidedOn()),
            cases.find(of.approved()));
    if (!frozen.equals(of.total())) {
      throw new Refused(
          "publiclist.unlikeDecision",
          of.dossier(),
          of.total().people(),
          new Dong(of.total().dong()).toString(),
          frozen.people(),
          new Dong(frozen.dong()).toString());
    }
  }

  /** Those of the cases whose decided list has not been served for them: nobody pays them yet. */
  public Set<String> unserved(Collection<String> caseNumbers) {
    Set<String> unserved = new HashSet<>();
    Chunks.of(caseNumbers, Chunks.VALUES).forEach(chunk -> unserved.addAll(lines.unserved(chunk)));
    return unserved;
  }
}
