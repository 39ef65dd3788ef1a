package vn.minhbach.access.foureyes;

import java.util.Set;
import vn.minhbach.access.Act;

/** Acts that, done earlier in a case, keep the same person from a later one, and why. */
record Exclusion(Act act, Set<Act> earlier, String reason) {}
