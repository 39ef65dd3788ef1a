package vn.minhbach.verification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Declaration;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;

/**
 * Knows whether a confirmation can have been given: by a neighbourhood head of that ward who is not
 * the person who keys it in, on a day that has come. Confirming is an act in the life of the case:
 * four eyes keep its head from judging the case later.
 */
@Component
class Neighbourhood {

  private final Officers officers;
  private final FourEyes fourEyes;

  Neighbourhood(Officers officers, FourEyes fourEyes) {
    this.officers = officers;
    this.fourEyes = fourEyes;
  }

  /**
   * @param person who keys it in
   * @param declared what is confirmed: nobody can have confirmed it before it came in
   */
  Optional<String> problem(
      VerificationInput input, String person, Declaration declared, LocalDate today) {
    if (input.confirmedOn().isAfter(today)) {
      return Optional.of("verification.confirmedLater");
    }
    if (input.confirmedOn().isBefore(declared.receivedOn())) {
      return Optional.of("verification.confirmedEarlier");
    }
    if (input.confirmedBy() == null) {
      return Optional.empty();
    }
    Optional<Officer> head = headOf(input);
    if (head.isEmpty()) {
      return Optional.of("verification.notNeighbourhoodHead");
    }
    return head.filter(h -> h.person().equals(person)).map(h -> "verification.confirmedBySelf");
  }

  /** Refuses heads whom four eyes exclude from confirming; records nothing. */
  void check(Collection<VerificationInput> inputs) {
    byHead(inputs).forEach((head, cases) -> fourEyes.check(cases, Act.CONFIRMED, actor(head)));
  }

  /** Records for four eyes which head confirmed which cases; gives their persons by account. */
  Map<String, String> record(Collection<VerificationInput> inputs) {
    Map<String, String> persons = new HashMap<>();
    byHead(inputs)
        .forEach(
            (head, cases) -> {
              Actor actor = actor(head);
              fourEyes.act(cases, Act.CONFIRMED, actor);
              persons.put(head, actor.person());
            });
    return persons;
  }

  private static Map<String, List<String>> byHead(Collection<VerificationInput> inputs) {
    return inputs.stream()
        .filter(input -> input.confirmedBy() != null)
        .collect(
            Collectors.groupingBy(
                VerificationInput::confirmedBy,
                TreeMap::new,
                Collectors.mapping(VerificationInput::caseNumber, Collectors.toList())));
  }

  private Actor actor(String head) {
    Officer officer = officers.find(head).orElseThrow();
    return officer.as(Role.neighbourhoodHead, officer.unit());
  }

  private Optional<Officer> headOf(VerificationInput input) {
    return officers
        .find(input.confirmedBy())
        .filter(o -> o.roles().contains(Role.neighbourhoodHead))
        .filter(o -> o.area().covers(new CaseNumber(input.caseNumber()).ward()));
  }
}
