package vn.minhbach.registry;

/**
 * A person to be inserted; the database gives the id. Not a record, since the driver sets the id
 * afterwards.
 */
final class PersonInsert {

  private final NewPerson person;
  private long id;

  PersonInsert(NewPerson person) {
    this.person = person;
  }

  public NewPerson getPerson() {
    return person;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
