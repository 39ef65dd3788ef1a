package vn.minhbach.decision;

import java.util.EnumSet;
import java.util.Set;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.intake.CaseState;

/** How far cases have come on their way, as a district counts them. */
enum Reached {
  received(EnumSet.allOf(CaseState.class)),
  verified(
      EnumSet.complementOf(
          EnumSet.of(
              CaseState.WAITING_OTHER_WARD,
              CaseState.TO_VERIFY,
              CaseState.WITHDRAWN,
              CaseState.REFERRED))),
  /** By the council; of those on a list of the district, the ones that it proposed. */
  proposed(
      EnumSet.of(
          CaseState.PROPOSED,
          CaseState.POSTED,
          CaseState.HALTED,
          CaseState.TO_SUBMIT,
          CaseState.IN_DOSSIER,
          CaseState.APPROVED,
          CaseState.IN_RUN,
          CaseState.PAID,
          CaseState.REFUSED)),
  posted(
      EnumSet.of(
          CaseState.POSTED,
          CaseState.HALTED,
          CaseState.TO_SUBMIT,
          CaseState.IN_DOSSIER,
          CaseState.APPROVED,
          CaseState.IN_RUN,
          CaseState.PAID,
          CaseState.REFUSED)),
  submitted(EnumSet.noneOf(CaseState.class)),
  appraised(EnumSet.noneOf(CaseState.class)),
  decided(EnumSet.noneOf(CaseState.class)),
  paid(EnumSet.of(CaseState.PAID));

  private final Set<CaseState> states;

  Reached(Set<CaseState> states) {
    this.states = states;
  }

  /** None for a step that is counted by the lines of dossiers. */
  Set<CaseState> states() {
    return states;
  }

  /** Whether cases that the council did not propose are to be left out. */
  boolean proposedAlone() {
    return this == proposed || this == posted;
  }

  /** Whether a line of a dossier has come so far. */
  boolean counts(LineFigure line) {
    return switch (this) {
      case submitted -> line.state() != DossierState.PREPARED;
      case appraised ->
          line.state() == DossierState.APPRAISED || line.state() == DossierState.DECIDED;
      case decided -> line.outcome() == Ruling.approved;
      default -> false;
    };
  }

  /** The list of dossiers behind a figure; null where the list is of cases. */
  public DossierStep dossiers() {
    return switch (this) {
      case submitted -> DossierStep.submitted;
      case appraised -> DossierStep.appraised;
      case decided -> DossierStep.decided;
      default -> null;
    };
  }
}
