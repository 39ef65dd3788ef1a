package vn.minhbach.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.registry.identity.PersonName;
import vn.minhbach.shared.Actor;

@OfficeTest
@RecordApplicationEvents
class PeopleIT {

  private static final LocalDate BORN = LocalDate.of(1985, 7, 4);
  private static int oldNumbers = 20_000_000;

  @Autowired private People people;
  @Autowired private SamePersons samePersons;
  @Autowired private TransactionTemplate transaction;

  @Autowired private ApplicationEvents events;

  private final String number = WardRows.number();
  private final String oldNumber = "2%08d".formatted(++oldNumbers);

  @Test
  void whoever_gave_the_old_number_beside_the_new_one_is_known_under_both() {
    long person = register(applicant("Trần Văn Cường", BORN, number, oldNumber)).get(0);
    assertThat(register(applicant("Tran Van Cuong", BORN, oldNumber, null)))
        .containsExactly(person);
    assertThat(register(applicant("Trần Văn Cường", BORN, number, null))).containsExactly(person);
  }

  @Test
  void whoever_was_known_under_the_old_number_is_known_under_the_new_one_from_now_on() {
    List<Long> persons =
        register(
            applicant("Trần Văn Cường", BORN, oldNumber, null),
            applicant("Trần Văn Cường", BORN, number, oldNumber),
            applicant("Trần Văn Cường", BORN, number, null));
    assertThat(persons).containsOnly(persons.get(0));
    assertThat(register(applicant("Trần Văn Cường", BORN, number, null)))
        .containsExactly(persons.get(0));
  }

  @Test
  void the_registry_knows_people_again_as_the_checks_do() {
    long person = register(applicant("Nguyễn Văn Hoàn", BORN, number, null)).get(0);
    assertThat(register(applicant("Nguyễn Văn Hoàng", LocalDate.of(1985, 11, 21), number, null)))
        .as("a slip in the name is no other name")
        .containsExactly(person);
    assertThat(register(applicant("Lê Bảy", LocalDate.of(1985, 11, 21), number, null)))
        .as("name and birth date speak against it")
        .doesNotContain(person);
  }

  @Test
  void a_twin_who_gives_the_other_one_s_old_number_is_somebody_else() {
    String twin = "036" + number.substring(3);
    long first = register(applicant("Trần Văn Cường", BORN, number, oldNumber)).get(0);
    long second = register(applicant("Trần Văn Cương", BORN, twin, oldNumber)).get(0);
    assertThat(second).isNotEqualTo(first);
    assertThat(register(applicant("Trần Văn Cường", BORN, number, null))).containsExactly(first);
    assertThat(register(applicant("Trần Văn Cương", BORN, twin, null))).containsExactly(second);
  }

  @Test
  void persons_who_are_joined_in_a_chain_all_stand_for_the_first() {
    List<Long> p =
        register(
            applicant("Một", BORN, WardRows.number(), null),
            applicant("Hai", BORN, WardRows.number(), null),
            applicant("Ba", BORN, WardRows.number(), null),
            applicant("Bốn", BORN, WardRows.number(), null));
    join(new SamePersons.Pair(p.get(2), p.get(3)));
    join(new SamePersons.Pair(p.get(1), p.get(3)), new SamePersons.Pair(p.get(0), p.get(1)));
    assertThat(people.standingFor(p).values()).containsOnly(p.get(0));
    join(new SamePersons.Pair(p.get(3), p.get(0)));
    assertThat(people.standingFor(p).values()).containsOnly(p.get(0));
  }

  @Test
  void whoever_is_joined_in_one_decision_is_told_at_once() {
    List<Long> p =
        register(
            applicant("Một", BORN, WardRows.number(), null),
            applicant("Hai", BORN, WardRows.number(), null),
            applicant("Ba", BORN, WardRows.number(), null));
    join(new SamePersons.Pair(p.get(1), p.get(2)), new SamePersons.Pair(p.get(0), p.get(1)));
    assertThat(events.stream(PersonsJoined.class))
        .containsExactly(new PersonsJoined(Map.of(p.get(1), p.get(0), p.get(2), p.get(0))));
  }

  private static NewPerson applicant(String name, LocalDate born, String number, String oldNumber) {
    String key = PersonName.of(name).folded();
    return new NewPerson(name, Identity.kept(key, born, born.getYear(), "male", number, oldNumber));
  }

  private List<Long> register(NewPerson... applicants) {
    return transaction.execute(status -> people.register(List.of(applicants)));
  }

  private void join(SamePersons.Pair... pairs) {
    transaction.executeWithoutResult(status -> samePersons.join(List.of(pairs), Actor.SYSTEM));
  }
}
