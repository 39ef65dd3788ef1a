package vn.minhbach.publiclist;

import vn.minhbach.shared.Actor;

/**
 * An objection holds the case from now on: whoever is about to pay it takes it out.
 *
 * @param isLate found to be right only now: where the money has gone, nothing can be held, and the
 *     answer stands all the same
 */
public record CaseHeld(String caseNumber, boolean isLate, Actor actor) {}
