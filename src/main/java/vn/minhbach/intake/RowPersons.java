package vn.minhbach.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.registry.NewPerson;
import vn.minhbach.registry.People;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.RowReference;

/**
 * The persons behind rows of ward lists. A row whose list is not accepted yet may be accepted
 * later: its person is entered in the registry now, so that what is decided about him holds then.
 */
@Component
public class RowPersons {

  private final CaseMapper cases;
  private final AcceptanceMapper rows;
  private final People people;

  RowPersons(CaseMapper cases, AcceptanceMapper rows, People people) {
    this.cases = cases;
    this.rows = rows;
    this.people = people;
  }

  /** By row; rows of withdrawn lists are absent, since nothing follows from them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<RowReference, Long> of(Collection<RowReference> wanted) {
    Map<RowReference, Long> persons = new HashMap<>();
    for (List<RowReference> chunk : Chunks.of(wanted, Chunks.ROWS)) {
      cases
          .ofRows(chunk)
          .forEach(c -> persons.put(new RowReference(c.unit(), c.list(), c.row()), c.person()));
    }
    List<RowReference> waiting =
        wanted.stream().distinct().filter(row -> !persons.containsKey(row)).toList();
    Chunks.of(waiting, Chunks.ROWS).forEach(chunk -> enter(chunk, persons));
    return persons;
  }

  private void enter(List<RowReference> waiting, Map<RowReference, Long> persons) {
    List<WaitingRow> found = rows.waiting(waiting);
    List<NewPerson> applicants =
        found.stream().map(row -> new NewPerson(row.fullName(), row.identity())).toList();
    List<Long> ids = people.register(applicants);
    for (int i = 0; i < found.size(); i++) {
      persons.put(found.get(i).reference(), ids.get(i));
    }
  }
}
