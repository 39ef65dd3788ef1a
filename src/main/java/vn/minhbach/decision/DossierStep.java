package vn.minhbach.decision;

import java.util.List;

/** Which dossiers a list shows. */
enum DossierStep {
  all(DossierState.values()),
  toSign(DossierState.PREPARED),
  toAppraise(DossierState.SUBMITTED),
  toDecide(DossierState.APPRAISED),
  decided(DossierState.DECIDED),
  returned(DossierState.RETURNED),
  /** Every one that the ward chair has signed. */
  submitted(
      DossierState.SUBMITTED, DossierState.APPRAISED, DossierState.RETURNED, DossierState.DECIDED),
  /** Every one that the Labour office has appraised. */
  appraised(DossierState.APPRAISED, DossierState.RETURNED, DossierState.DECIDED);

  private final List<DossierState> states;

  DossierStep(DossierState... states) {
    this.states = List.of(states);
  }

  List<DossierState> states() {
    return states;
  }

  /** What waits for this state's office. */
  static DossierStep waiting(DossierState state) {
    return switch (state) {
      case PREPARED -> toSign;
      case SUBMITTED -> toAppraise;
      case APPRAISED -> toDecide;
      case DECIDED -> decided;
      case RETURNED -> returned;
    };
  }
}
