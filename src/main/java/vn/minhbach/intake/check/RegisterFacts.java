package vn.minhbach.intake.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.shared.Day;

/** What the registers say of one person on the day on which work was lost. */
final class RegisterFacts {

  private final Map<Register, RegisterMatch> sure = new HashMap<>();
  private final Set<String> possible = new TreeSet<>();

  /**
   * @param lossDay first day of lost work, null when not known: a contract is then not judged
   * @param cashRegime as {@link Knowledge#cashRegime}
   */
  RegisterFacts(
      List<RegisterMatch> matches,
      LocalDate lossDay,
      Function<String, Optional<Boolean>> cashRegime) {
    for (RegisterMatch match : matches) {
      switch (match.register()) {
        case insured -> add(match, isInForce(match, lossDay));
        case supported -> addSupport(match, cashRegime.apply(match.what().strip()));
        default -> add(match, true);
      }
    }
  }

  private void add(RegisterMatch match, boolean counts) {
    if (counts && match.isSure()) {
      sure.putIfAbsent(match.register(), match);
    } else if (counts) {
      possible.add(match.register().name());
    }
  }

  /** Money of which nobody knows whether it excludes this scheme is looked at by a person. */
  private void addSupport(RegisterMatch match, Optional<Boolean> isOfCashRegime) {
    if (isOfCashRegime.isEmpty()) {
      possible.add(match.register().name());
    } else {
      add(match, isOfCashRegime.get());
    }
  }

  /** A contract without an end, or with one after the work was lost, that had begun by then. */
  private static boolean isInForce(RegisterMatch contract, LocalDate day) {
    return day != null
        && (contract.from() == null || !contract.from().isAfter(day))
        && (contract.to() == null || contract.to().isAfter(day));
  }

  boolean knows(Register register) {
    return sure.containsKey(register);
  }

  boolean mayKnow() {
    return !possible.isEmpty();
  }

  /**
   * What a finding says besides its text: a date, a scheme, the registers that may know the person.
   */
  String detail(String code) {
    return switch (code) {
      case "DECEASED" -> day(Register.deceased);
      case "HAS_LABOUR_CONTRACT" -> day(Register.insured);
      case "ALREADY_SUPPORTED" -> sure.get(Register.supported).what();
      case "REGISTER_POSSIBLE_MATCH" -> String.join(",", possible);
      default -> null;
    };
  }

  private String day(Register register) {
    LocalDate from = sure.get(register).from();
    return from == null ? null : new Day(from).toString();
  }
}
