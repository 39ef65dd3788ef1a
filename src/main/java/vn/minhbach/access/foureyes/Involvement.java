package vn.minhbach.access.foureyes;

import vn.minhbach.access.Act;

/** What a person has done in a case. */
record Involvement(String caseNumber, String person, Act act) {}
