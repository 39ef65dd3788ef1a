package vn.minhbach.payout.entitlement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.RateTotal;
import vn.minhbach.shared.Refused;

/**
 * Keeps who is to be paid. The unique key over regime and person decides, also between transactions
 * side by side.
 */
@Component
public class Entitlements {

  private final EntitlementMapper mapper;
  private final Regimes regimes;
  private final Clock clock;

  Entitlements(EntitlementMapper mapper, Regimes regimes, Clock clock) {
    this.mapper = mapper;
    this.regimes = regimes;
    this.clock = clock;
  }

  /**
   * Writes the entitlements of one dossier. Where a person's place is taken, the new one is held
   * and names the case that has it.
   *
   * @param wanted in the order of the list; of two for one person the first takes the place
   * @return those that had to be held
   * @throws Refused code {@code payout.entitledBefore} when another dossier has approved one of the
   *     cases already
   */
  public List<Entitlement> create(List<Entitlement> wanted) {
    List<Entitlement> rows =
        wanted.stream()
            .map(one -> one.under(regimes.of(one.scheme())))
            .sorted(Comparator.comparing(Entitlement::regime).thenComparing(Entitlement::person))
            .toList();
    requireNew(rows);
    Chunks.of(rows, Chunks.ROWS).forEach(mapper::lockPlaces);
    Map<Long, String> holders = holders(rows);
    List<Entitlement> placed = new ArrayList<>();
    for (Entitlement row : rows) {
      String holder = holders.putIfAbsent(row.person(), row.caseNumber());
      placed.add(holder == null ? row : row.heldFor(holder));
    }
    long now = Micros.of(clock.instant());
    Chunks.of(placed, Chunks.ROWS).forEach(chunk -> mapper.insert(chunk, now));
    return placed.stream().filter(one -> !one.live()).toList();
  }

  /** The entitlements of these cases; a case that is not approved has none. */
  public List<Entitlement> ofCases(Collection<String> cases) {
    List<Entitlement> found = new ArrayList<>();
    Chunks.of(cases, Chunks.VALUES).forEach(chunk -> found.addAll(mapper.ofCases(chunk)));
    return found;
  }

  /** The case's entitlement, locked until the transaction ends; null if there is none. */
  public Entitlement lock(String caseNumber) {
    return mapper.lock(caseNumber);
  }

  /** Those of these persons. */
  public List<Entitlement> ofPersons(Collection<Long> persons) {
    List<Entitlement> found = new ArrayList<>();
    Chunks.of(persons, Chunks.VALUES).forEach(chunk -> found.addAll(mapper.ofPersons(chunk)));
    return found;
  }

  /** Those of these persons, locked until the transaction ends, oldest first. */
  public List<Entitlement> lockOfPersons(Collection<Long> persons) {
    List<Entitlement> found = new ArrayList<>();
    Chunks.of(persons, Chunks.VALUES).forEach(chunk -> found.addAll(mapper.lockOfPersons(chunk)));
    found.sort(Comparator.comparingLong(Entitlement::id));
    return found;
  }

  /** Live, unpaid and in no run; {@code dossier} null for any of the unit and scheme. */
  public List<Entitlement> payable(String unit, String scheme, String dossier) {
    return mapper.payable(unit, scheme, dossier);
  }

  /** As {@link #payable}, locked until the transaction ends: none of them is held meanwhile. */
  public List<Entitlement> lockPayable(String unit, String scheme, String dossier) {
    return mapper.lockPayable(unit, scheme, dossier);
  }

  /** Those of these dossiers that are held back. */
  public List<Entitlement> held(Collection<String> dossiers) {
    return dossiers.isEmpty() ? List.of() : mapper.held(dossiers);
  }

  /** How many are held back in these units. */
  public long countHeld(Collection<String> units) {
    return mapper.countHeld(units);
  }

  /** Those that are held back in these units, by case number. */
  public List<Entitlement> heldIn(Collection<String> units, int limit, int offset) {
    return mapper.heldIn(units, limit, offset);
  }

  /** Whether its money is in a released run or with the person. */
  public boolean isGone(Entitlement one) {
    return !gone(List.of(one)).isEmpty();
  }

  /** The ids of those among these whose money is in a released run or with the person. */
  public Set<Long> gone(Collection<Entitlement> some) {
    Set<Long> gone = new HashSet<>();
    List<Long> ids = some.stream().map(Entitlement::id).toList();
    Chunks.of(ids, Chunks.VALUES).forEach(chunk -> gone.addAll(mapper.gone(chunk)));
    return gone;
  }

  /**
   * Gives it to another person; refused by the key when that person's place is taken by a live one.
   */
  public void rekey(Entitlement one, long person) {
    mapper.rekey(one.id(), person);
  }

  /** Takes it out of its person's place. */
  public void hold(Entitlement one, Held why, String heldFor) {
    mapper.hold(one.id(), why, heldFor);
  }

  /** Puts it into its person's place if that is free. */
  public boolean free(Entitlement one) {
    try {
      return mapper.free(one.id()) == 1;
    } catch (DuplicateKeyException placeTaken) {
      return false;
    }
  }

  /** The case that has the person's place under the regime, empty if nobody has. */
  public String holder(Entitlement one) {
    List<Entitlement> holders = mapper.holders(one.regime(), List.of(one.person()));
    return holders.isEmpty() ? "" : holders.get(0).caseNumber();
  }

  /** Marks those that the run has paid. */
  public void markPaid(String run) {
    mapper.paid(run);
  }

  /** Where the entitlements of these dossiers are, in people and đồng. */
  public List<RateTotal> totals(Collection<String> dossiers) {
    return mapper.totals(dossiers);
  }

  private void requireNew(List<Entitlement> rows) {
    List<Entitlement> before = ofCases(rows.stream().map(Entitlement::caseNumber).toList());
    if (!before.isEmpty()) {
      throw new Refused(
          "payout.entitledBefore", before.get(0).caseNumber(), before.get(0).dossier());
    }
  }

  /**
   * The case that has the place of each person; all rows are of one scheme and so of one regime.
   */
  private Map<Long, String> holders(List<Entitlement> rows) {
    Map<Long, String> holders = new HashMap<>();
    List<Long> persons = rows.stream().map(Entitlement::person).distinct().toList();
    for (List<Long> chunk : Chunks.of(persons, Chunks.VALUES)) {
      mapper
          .holders(rows.get(0).regime(), chunk)
          .forEach(one -> holders.put(one.person(), one.caseNumber()));
    }
    return holders;
  }
}
