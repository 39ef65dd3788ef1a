package vn.minhbach.registry;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The registers of other offices against which applicants are checked; the names stand in addresses
 * and files.
 */
public enum Register {
  /** The deceased. */
  deceased,
  /** Owners of household businesses. */
  household_business,
  /** People under a labour contract with social insurance. */
  insured,
  /** Pensioners and the monthly disabled. */
  pensioners,
  /** People already paid under a scheme of support. */
  supported;

  /** The register of this name, if there is one. */
  public static Optional<Register> named(String name) {
    return Stream.of(values()).filter(register -> register.name().equals(name)).findFirst();
  }
}
