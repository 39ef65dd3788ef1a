package vn.minhbach.registry;

import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.registry.identity.Likeness;

/**
 * A person while applicants are entered: known, or to be inserted, when the database gives the id.
 * Not a record, since the driver sets the id afterwards.
 */
final class Person {

  private final String fullName;
  private final Identity identity;
  private IdentityNumber citizenNumber;
  private long id;

  Person(NewPerson applicant) {
    this.fullName = applicant.fullName();
    this.identity = applicant.identity();
  }

  /** A known one, of whom no more is needed than tells him from others. */
  Person(PersonRow known) {
    this.fullName = null;
    this.identity = known.identity();
    this.id = known.id();
    know(identity.number());
  }

  /** Notes that the person is known under this number. */
  void know(IdentityNumber number) {
    if (number.isCitizenNumber()) {
      citizenNumber = number;
    }
  }

  /** Whether the applicant, who has this number as the person has, is the person. */
  boolean is(NewPerson applicant, IdentityNumber number) {
    IdentityNumber first = citizenNumber == null ? number : citizenNumber;
    Identity known = new Identity(identity.name(), identity.birth(), identity.sex(), first, number);
    return known.likeness(applicant.identity()) == Likeness.SAME;
  }

  public String getFullName() {
    return fullName;
  }

  public Identity getIdentity() {
    return identity;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
