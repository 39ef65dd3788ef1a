package vn.minhbach.oversight.life;

import vn.minhbach.access.Act;

/**
 * Who did what in a case.
 *
 * @param person code of the personnel office
 * @param doneAt UTC microseconds
 */
record PersonAct(Act act, String person, long doneAt) {}
