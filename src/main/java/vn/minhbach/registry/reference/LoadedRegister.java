package vn.minhbach.registry.reference;

import vn.minhbach.registry.Register;

/**
 * A register as it was last loaded.
 *
 * @param sha256 of the file; empty for one that was never loaded
 * @param loadedAt microseconds UTC
 * @param loadedBy user name of the officer
 */
record LoadedRegister(
    Register name, String sha256, int lineCount, long loadedAt, String loadedBy) {}
