package vn.minhbach.registry.reference;

import java.time.LocalDate;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.Likeness;

/**
 * A line of a register.
 *
 * @param line line of the file, from 1
 * @param nameKey the name without marks and case
 * @param idNumber 9 or 12 digits, null where the register knows none
 * @param oldNumber a second number that the register knows, else null
 * @param birthDate null where the register has none
 * @param dayKey as {@link Identity#dayKey}
 */
record RegisterEntry(
    Register register,
    int line,
    String fullName,
    String nameKey,
    LocalDate birthDate,
    String idNumber,
    String oldNumber,
    String dayKey,
    LocalDate fromOn,
    LocalDate toOn,
    String what,
    boolean isActive) {

  Identity identity() {
    return identity(nameKey, birthDate, idNumber, oldNumber);
  }

  static Identity identity(String nameKey, LocalDate birthDate, String idNumber, String oldNumber) {
    return Identity.kept(nameKey, birthDate, null, null, idNumber, oldNumber);
  }

  /** What the line says of a person; null if it speaks of somebody else. */
  RegisterMatch match(Identity person) {
    Likeness likeness = person.likeness(identity());
    return likeness == Likeness.DIFFERENT
        ? null
        : new RegisterMatch(register, likeness == Likeness.SAME, fromOn, toOn, what);
  }
}
