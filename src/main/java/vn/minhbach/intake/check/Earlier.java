package vn.minhbach.intake.check;

import vn.minhbach.registry.identity.Identity;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/**
 * A readable row that was handed in before the one that is checked.
 *
 * @param account digits and letters alone, empty for none
 * @param outcome what the machine made of it; never an error
 */
public record Earlier(RowReference reference, Identity identity, String account, Outcome outcome) {}
