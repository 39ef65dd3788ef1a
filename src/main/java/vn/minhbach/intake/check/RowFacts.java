package vn.minhbach.intake.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.minhbach.intake.list.Field;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.identity.BirthDate;
import vn.minhbach.scheme.Condition;
import vn.minhbach.scheme.Facts;
import vn.minhbach.scheme.Occupation;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Period;

/**
 * The facts of one row for the conditions of the scheme. What cannot be known because a field
 * cannot be read is a finding already: in its place stands a value that meets every condition, so
 * that it brings no second finding.
 */
final class RowFacts {

  private static final int NOT_ASKED_AGE = 18;
  private static final String INSIDE = "yes";

  private final CheckContext context;
  private final Reading reading;
  private final Occupation occupation;
  private final RegisterFacts registers;

  RowFacts(
      CheckContext context,
      Reading reading,
      Occupation occupation,
      List<RegisterMatch> matches,
      Knowledge knowledge) {
    this.context = context;
    this.reading = reading;
    this.occupation = occupation;
    this.registers =
        new RegisterFacts(matches, reading.application().lostFrom(), knowledge.cashRegime());
  }

  Facts facts(boolean isInHanoi) {
    Application application = reading.application();
    LocalDate day = application.lostFrom();
    boolean hasNumber =
        application.identity().number() != null || reading.unread().contains(Field.idNumber);
    return new Facts(
        context.scheme(),
        registers.knows(Register.deceased),
        registers.knows(Register.insured),
        registers.knows(Register.supported),
        day == null || application.identity().birth() == null ? NOT_ASKED_AGE : age(),
        day == null ? 0 : days(context.period().from(), day),
        day == null || context.period().to() == null ? 0 : days(day, context.period().to()),
        insideOccupationStop(day),
        registers.knows(Register.pensioners),
        registers.knows(Register.household_business),
        isInHanoi || isAddressUnread() ? "hanoi" : "unproven",
        hasNumber ? "known" : "missing",
        isPartial(application.identity().birth()) ? "partial" : "full",
        registers.mayKnow());
  }

  Finding finding(Condition unmet) {
    return new Finding(
        unmet.code(),
        unmet.outcome(),
        unmet.column(),
        detail(unmet.code()),
        unmet.legalBasis(),
        null);
  }

  private String detail(String code) {
    return switch (code) {
      case "UNDER_15" -> String.valueOf(age());
      case "OUTSIDE_PERIOD" -> period();
      default -> registers.detail(code);
    };
  }

  /** The period in which the day does not lie: the scheme's, else the occupation's. */
  private String period() {
    LocalDate day = reading.application().lostFrom();
    boolean isInScheme = context.period().contains(day);
    Period period =
        isInScheme && occupation != null
            ? new Period(occupation.stoppedFrom(), occupation.stoppedTo())
            : context.period();
    return text(period.from()) + " – " + text(period.to());
  }

  private static String text(LocalDate day) {
    return day == null ? "…" : new Day(day).toString();
  }

  /** Full years on the day; the greatest possible where the birth date is partial. */
  private int age() {
    LocalDate born = reading.application().identity().birth().earliest();
    return (int) ChronoUnit.YEARS.between(born, reading.application().lostFrom());
  }

  private String insideOccupationStop(LocalDate day) {
    if (reading.unread().contains(Field.occupation)) {
      return INSIDE;
    }
    if (occupation == null || occupation.stoppedByDirective() != Occupation.Stopped.YES) {
      return "unclear";
    }
    return day == null || occupation.stoppedOn(day) ? INSIDE : "no";
  }

  private boolean isAddressUnread() {
    return reading.unread().contains(Field.permanentAddress)
        || reading.unread().contains(Field.temporaryAddress);
  }

  private static boolean isPartial(BirthDate birth) {
    return birth != null && !birth.isFull();
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }
}
