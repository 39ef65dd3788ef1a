package vn.minhbach.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
    Map<String, PersonRow> known = known(applicants);
    Map<String, PersonInsert> owners = new HashMap<>();
    List<PersonInsert> inserts = new ArrayList<>();
    List<Object> found = new ArrayList<>();
    for (NewPerson applicant : applicants) {
      found.add(find(applicant, known, owners, inserts));
    }
    Chunks.of(inserts, Chunks.ROWS).forEach(persons::insert);
    enterNumbers(owners.values());
    return found.stream()
        .map(f -> f instanceof PersonInsert insert ? insert.getId() : (Long) f)
        .toList();
  }

  private void enterNumbers(Collection<PersonInsert> owners) {
    try {
      Chunks.of(owners, Chunks.ROWS).forEach(persons::insertNumbers);
    } catch (DuplicateKeyException e) {
      throw new ConcurrencyFailureException(
          "a number was entered by another list at the same moment", e);
    }
  }

  @Override
  public Map<Long, Long> standingFor(Collection<Long> ids) {
    Map<Long, Long> standing = new HashMap<>();
    for (List<Long> chunk : Chunks.of(ids.stream().distinct().toList(), Chunks.VALUES)) {
      persons.standing(chunk).forEach(s -> standing.put(s.id(), s.standsFor()));
    }
    return standing;
  }

  private Map<String, PersonRow> known(List<NewPerson> applicants) {
    List<String> numbers =
        applicants.stream().map(NewPerson::number).filter(Objects::nonNull).distinct().toList();
    Map<String, PersonRow> known = new HashMap<>();
    for (List<String> chunk : Chunks.of(numbers, Chunks.VALUES)) {
      persons.byNumber(chunk).forEach(p -> known.put(p.number(), p));
    }
    return known;
  }

  /** The id of a known person, or the insert that will have one. */
  private static Object find(
      NewPerson applicant,
      Map<String, PersonRow> known,
      Map<String, PersonInsert> owners,
      List<PersonInsert> inserts) {
    String number = applicant.number();
    PersonRow person = number == null ? null : known.get(number);
    if (person != null && applicant.isThat(person)) {
      return person.id();
    }
    PersonInsert earlier = number == null ? null : owners.get(number);
    if (earlier != null && applicant.isThat(row(earlier))) {
      return earlier;
    }
    PersonInsert insert = new PersonInsert(applicant);
    inserts.add(insert);
    if (number != null && person == null && earlier == null) {
      owners.put(number, insert);
    }
    return insert;
  }

  private static PersonRow row(PersonInsert insert) {
    NewPerson p = insert.getPerson();
    return new PersonRow(p.number(), 0, p.nameKey(), p.birthDate());
  }
}
