package vn.minhbach.payout.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.Trails;
import vn.minhbach.committee.Sittings;
import vn.minhbach.decision.Dossiers;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.publiclist.Postings;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** Looks at the whole life of many cases with a few statements, whatever their number. */
@Component
class TrailLook {

  private static final String CASE = "case:";

  private final Trails trails;
  private final Sittings sittings;
  private final Dossiers dossiers;
  private final Postings postings;
  private final FourEyesCheck fourEyes;

  TrailLook(
      Trails trails,
      Sittings sittings,
      Dossiers dossiers,
      Postings postings,
      FourEyesCheck fourEyes) {
    this.dossiers = dossiers;
    this.trails = trails;
    this.sittings = sittings;
    this.postings = postings;
    this.fourEyes = fourEyes;
  }

  /** What is wrong with these, by case number; a case in order is absent. */
  Map<String, List<Finding>> problems(Collection<Entitlement> entitlements) {
    List<String> cases = entitlements.stream().map(Entitlement::caseNumber).toList();
    Map<String, List<Finding>> problems = new TreeMap<>();
    broken(entitlements)
        .forEach((number, stream) -> add(problems, number, List.of(broken(stream))));
    unsigned(entitlements).forEach(number -> add(problems, number, List.of(unsigned(number))));
    sittings.problems(cases).forEach((number, found) -> add(problems, number, found));
    postings
        .problems(proposed(entitlements), toPost(entitlements))
        .forEach((number, found) -> add(problems, number, found));
    fourEyes.problems(cases).forEach((number, found) -> add(problems, number, found));
    return problems;
  }

  /** The cases whose own stream, or that of their dossier, is broken. */
  private Map<String, String> broken(Collection<Entitlement> entitlements) {
    Set<String> streams = new LinkedHashSet<>();
    for (Entitlement one : entitlements) {
      streams.add(CASE + one.caseNumber());
      streams.add("dossier:" + one.dossier());
    }
    Set<String> broken = new HashSet<>(trails.broken(streams));
    Map<String, String> cases = new TreeMap<>();
    for (Entitlement one : entitlements) {
      for (String stream : List.of("dossier:" + one.dossier(), CASE + one.caseNumber())) {
        if (broken.contains(stream)) {
          cases.put(one.caseNumber(), stream);
        }
      }
    }
    return cases;
  }

  /** The cases whose trail does not say that a chair signed the submission on which they stand. */
  private List<String> unsigned(Collection<Entitlement> entitlements) {
    Map<String, String> dossiers = new TreeMap<>();
    entitlements.forEach(one -> dossiers.put(CASE + one.caseNumber(), one.dossier()));
    return trails.silent("CaseSubmitted", "dossier", dossiers).stream()
        .map(stream -> stream.substring(CASE.length()))
        .toList();
  }

  private static Finding unsigned(String number) {
    return new Finding("SUBMISSION_UNSIGNED", Outcome.REVIEW, null, CASE + number, null, null);
  }

  /** Those whose decided list is posted before they are paid. */
  private List<String> toPost(Collection<Entitlement> entitlements) {
    Set<String> posted =
        dossiers.toPost(
            entitlements.stream().map(Entitlement::dossier).collect(Collectors.toSet()));
    return entitlements.stream()
        .filter(one -> posted.contains(one.dossier()))
        .map(Entitlement::caseNumber)
        .toList();
  }

  /** Those that the council did not propose are not on its list. */
  private static List<String> proposed(Collection<Entitlement> entitlements) {
    return entitlements.stream()
        .filter(Entitlement::proposed)
        .map(Entitlement::caseNumber)
        .toList();
  }

  private static void add(Map<String, List<Finding>> problems, String number, List<Finding> found) {
    problems.computeIfAbsent(number, absent -> new ArrayList<>()).addAll(found);
  }

  static Finding broken(String stream) {
    return new Finding("TRAIL_BROKEN", Outcome.REVIEW, null, stream, null, null);
  }
}
