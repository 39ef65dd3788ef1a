package vn.minhbach.oversight.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.page.Paging;

/** Counts and lists what was found, each kind in one statement through the monitor's own login. */
@Component
class Findings {

  private static final String OFFICER = "verified_by";
  private static final String NEIGHBOURHOOD = "neighbourhood";
  private static final String NOT_CONFIRMED = "outcome = 'notConfirmed'";
  private static final String NOT_GIVEN =
      "(outcome = 'notConfirmed' OR state IN ('NOT_PROPOSED', 'REFUSED'))";

  private final FindingMapper mapper;
  private final FourEyes fourEyes;

  Findings(MonitorLogin login, FourEyes fourEyes) {
    this.mapper = login.mapper(FindingMapper.class);
    this.fourEyes = fourEyes;
  }

  /** Every pair of acts that one person must not join. */
  List<Query.Apart> apart() {
    List<Query.Apart> apart = new ArrayList<>();
    for (Act act : Act.values()) {
      fourEyes.excludedBy(act).stream()
          .sorted()
          .forEach(earlier -> apart.add(new Query.Apart(act.name(), earlier.name())));
    }
    return apart;
  }

  long count(Kind kind, Query query) {
    return switch (kind) {
      case sameEyes -> mapper.countSameEyes(query);
      case kinActed -> mapper.countKinActed(query);
      case kinDeclared -> mapper.countKin(query);
      case declinesByOfficer, declinesByNeighbourhood ->
          mapper.countClusters(query, by(kind), declined(kind));
      case lateEntries -> mapper.countLateEntries(query);
      case lateTasks -> mapper.countLateTasks(query);
    };
  }

  List<?> list(Kind kind, Query query, Paging page) {
    int from = page.offset();
    return switch (kind) {
      case sameEyes -> mapper.sameEyes(query, from, Paging.SIZE);
      case kinActed -> mapper.kinActed(query, from, Paging.SIZE);
      case kinDeclared -> mapper.kin(query, from, Paging.SIZE);
      case declinesByOfficer, declinesByNeighbourhood ->
          mapper.clusters(query, by(kind), declined(kind), from, Paging.SIZE);
      case lateEntries -> mapper.lateEntries(query, from, Paging.SIZE);
      case lateTasks -> mapper.lateTasks(query, from, Paging.SIZE);
    };
  }

  /** Cases of a cluster. */
  long countDeclined(Kind kind, String unit, String who) {
    return mapper.countDeclined(unit, by(kind), who, declined(kind));
  }

  List<String> declined(Kind kind, String unit, String who, Paging page) {
    return mapper.declined(unit, by(kind), who, declined(kind), page.offset(), Paging.SIZE);
  }

  static boolean isCluster(Kind kind) {
    return Arrays.asList(Kind.declinesByOfficer, Kind.declinesByNeighbourhood).contains(kind);
  }

  private static String by(Kind kind) {
    return kind == Kind.declinesByOfficer ? OFFICER : NEIGHBOURHOOD;
  }

  private static String declined(Kind kind) {
    return kind == Kind.declinesByOfficer ? NOT_CONFIRMED : NOT_GIVEN;
  }
}
