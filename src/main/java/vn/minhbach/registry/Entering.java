package vn.minhbach.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.registry.identity.IdentityNumber;

/** Finds for each applicant the person who is known, or the one who has to be inserted. */
final class Entering {

  private final Map<String, Person> byNumber = new HashMap<>();
  private final List<Person> unknown = new ArrayList<>();
  private final List<PersonNumber> numbers = new ArrayList<>();

  /**
   * @param known persons under the numbers of the applicants
   */
  Entering(Collection<PersonRow> known) {
    known.forEach(row -> byNumber.put(row.number(), new Person(row)));
  }

  /**
   * Who is found under one of his numbers is known under the other from now on; a number of
   * somebody else stays with that one.
   */
  Person enter(NewPerson applicant) {
    List<IdentityNumber> own = applicant.identity().numbers();
    Person person =
        own.stream()
            .filter(number -> byNumber.containsKey(number.digits()))
            .filter(number -> byNumber.get(number.digits()).is(applicant, number))
            .map(number -> byNumber.get(number.digits()))
            .findFirst()
            .orElseGet(() -> insert(applicant));
    for (IdentityNumber number : own) {
      if (byNumber.putIfAbsent(number.digits(), person) == null) {
        person.know(number);
        numbers.add(new PersonNumber(number.digits(), person));
      }
    }
    return person;
  }

  private Person insert(NewPerson applicant) {
    Person person = new Person(applicant);
    unknown.add(person);
    return person;
  }

  /** The persons to be inserted. */
  List<Person> unknown() {
    return unknown;
  }

  /** The numbers to be inserted, those of known persons too. */
  List<PersonNumber> numbers() {
    return numbers;
  }
}
