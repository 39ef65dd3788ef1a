package vn.minhbach.oversight.finding;

import vn.minhbach.access.Act;

/**
 * A person in a case.
 *
 * @param person code of the personnel office
 * @param first the earlier act; null where a kinship was declared
 * @param second the later act; null where the person did nothing in the case
 * @param at when the later act was done, UTC microseconds; null where there is none
 * @param sitting in which a kinship was declared; null for four eyes
 */
record CaseFound(
    String caseNumber,
    String unit,
    String person,
    Act first,
    Act second,
    Long at,
    String sitting) {}
