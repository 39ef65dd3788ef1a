package vn.minhbach.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.registry.identity.IdentityNumber;
import vn.minhbach.shared.Chunks;

/**
 * Enters applicants into the registry. Whoever applies under a number that is known, and is that
 * person, is entered once.
 */
@Component
public class People implements Persons {

  private final PersonMapper persons;

  People(PersonMapper persons) {
    this.persons = persons;
  }

  /**
   * The persons behind these applicants, in their order. A number that belongs to somebody of
   * another name and birth date is left with that one: the applicant is entered without it, and
   * people decide.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> register(List<NewPerson> applicants) {
    Entering entering = new Entering(known(applicants));
    List<Person> found = applicants.stream().map(entering::enter).toList();
    Chunks.of(entering.unknown(), Chunks.ROWS).forEach(persons::insert);
    enterNumbers(entering.numbers());
    return found.stream().map(Person::getId).toList();
  }

  private void enterNumbers(List<PersonNumber> numbers) {
    try {
      Chunks.of(numbers, Chunks.ROWS).forEach(persons::insertNumbers);
    } catch (DuplicateKeyException e) {
      throw new ConcurrencyFailureException(
          "a number was entered by another list at the same moment", e);
    }
  }

  private List<PersonRow> known(List<NewPerson> applicants) {
    List<String> numbers =
        applicants.stream()
            .flatMap(a -> a.identity().numbers().stream())
            .map(IdentityNumber::digits)
            .distinct()
            .toList();
    return Chunks.of(numbers, Chunks.VALUES).stream()
        .flatMap(chunk -> persons.byNumber(chunk).stream())
        .toList();
  }

  @Override
  public Map<Long, Long> standingFor(Collection<Long> ids) {
    Map<Long, Long> standing = new HashMap<>();
    for (List<Long> chunk : Chunks.of(ids.stream().distinct().toList(), Chunks.VALUES)) {
      persons.standing(chunk).forEach(s -> standing.put(s.id(), s.standsFor()));
    }
    return standing;
  }

  @Override
  public List<Long> sameAs(long person) {
    return persons.sameAs(person);
  }
}
