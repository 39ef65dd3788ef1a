package vn.minhbach.verification.list;

import vn.minhbach.intake.CaseState;

/**
 * What has happened to a case since it was shown.
 *
 * @param state where it stands now
 * @param open whether it still stands in the list, with something that was not shown
 */
record Change(String caseNumber, CaseState state, boolean open) {}
