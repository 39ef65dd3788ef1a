package vn.minhbach.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseCount;
import vn.minhbach.intake.CaseCounts;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Sum;

/** What waits in the officer's ward to be submitted to the authority. */
@Component
@Transactional(readOnly = true)
class Waiting {

  private static final Set<CaseState> STATES =
      EnumSet.of(CaseState.TO_SUBMIT, CaseState.NOT_PROPOSED);

  private final CurrentOfficer currentOfficer;
  private final CaseCounts counts;
  private final Applicants applicants;

  Waiting(CurrentOfficer currentOfficer, CaseCounts counts, Applicants applicants) {
    this.currentOfficer = currentOfficer;
    this.counts = counts;
    this.applicants = applicants;
  }

  /**
   * What waits under one scheme.
   *
   * @param proposed posted without objection
   * @param notProposed by the council
   */
  record Of(String unit, String scheme, Sum proposed, Sum notProposed) {

    public Sum all() {
      return proposed.plus(notProposed);
    }
  }

  /** A case that waits, with the person behind it. */
  record Row(SupportCase one, Applicant applicant) {}

  /** The cases of one page. */
  record Cases(Of totals, Paging paging, List<Row> rows) {}

  /** One entry for each scheme under which something waits. */
  List<Of> schemes() {
    Officer officer = currentOfficer.require();
    officer.as(Role.wardOfficer, officer.unit());
    List<CaseCount> found =
        counts.of(Set.of(officer.unit().value())).stream()
            .filter(count -> STATES.contains(count.state()))
            .toList();
    List<Of> waiting = new ArrayList<>();
    for (String scheme :
        found.stream().map(CaseCount::scheme).collect(Collectors.toCollection(TreeSet::new))) {
      waiting.add(
          new Of(
              officer.unit().value(),
              scheme,
              sum(found, scheme, CaseState.TO_SUBMIT),
              sum(found, scheme, CaseState.NOT_PROPOSED)));
    }
    return waiting;
  }

  Cases cases(String scheme, int page) {
    String unit = currentOfficer.require().unit().value();
    Of totals =
        schemes().stream()
            .filter(one -> one.scheme().equals(scheme))
            .findFirst()
            .orElse(new Of(unit, scheme, Sum.NONE, Sum.NONE));
    Paging paging = Paging.of(page, totals.all().people());
    List<SupportCase> part =
        counts.list(
            new CaseCounts.Wanted(unit, scheme, STATES, List.of()), paging.offset(), paging.size());
    Map<String, Applicant> people =
        applicants.of(part.stream().map(SupportCase::caseNumber).toList());
    return new Cases(
        totals,
        paging,
        part.stream().map(one -> new Row(one, people.get(one.caseNumber()))).toList());
  }

  private static Sum sum(List<CaseCount> counts, String scheme, CaseState state) {
    return counts.stream()
        .filter(count -> count.scheme().equals(scheme) && count.state() == state)
        .map(count -> new Sum(count.people(), count.dong()))
        .reduce(Sum.NONE, Sum::plus);
  }
}
