package vn.minhbach.intake.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.scan.Scans;
import vn.minhbach.intake.staging.SingleApplication;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Checks one application and takes it in, with its scans. */
@Component
class ApplicationDesk {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final Finding AHEAD =
      new Finding("RECEIVED_IN_FUTURE", Outcome.ERROR, "receivedOn", null, null, null);

  private static final int SHOWN = 10;

  private final SingleApplication applications;
  private final Scans scans;
  private final DeskMapper cases;
  private final CurrentOfficer officers;
  private final ObjectMapper json;
  private final Clock clock;

  ApplicationDesk(
      SingleApplication applications,
      Scans scans,
      DeskMapper cases,
      CurrentOfficer officers,
      ObjectMapper json,
      Clock clock) {
    this.applications = applications;
    this.scans = scans;
    this.cases = cases;
    this.officers = officers;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What became of an application.
   *
   * @param caseNumber null when it was not taken in
   * @param isRepeated it had been taken in before, and what was scanned since came to its case
   * @param version of the application and its findings, by which an officer says which findings
   *     were before the eyes
   */
  record Answer(String caseNumber, boolean isRepeated, List<Finding> findings, String version) {}

  /** What the checks find; nothing is kept, unless the application was taken in before. */
  Answer check(ApplicationForm form) {
    Actor actor = actor();
    SingleApplication.Typed typed = typed(form);
    if (isAhead(typed)) {
      return ahead(form, typed);
    }
    SingleApplication.Entered entered =
        applications.enter(typed, checked -> false, list -> bind(form, list, actor));
    return answer(form, entered);
  }

  /**
   * Takes the application in, unless it cannot be read, or has findings which the officer has not
   * seen yet. The same application twice opens one case.
   *
   * @param seen version of what the officer saw, empty if nothing
   */
  Answer takeIn(ApplicationForm form, String seen) {
    SingleApplication.Typed typed = typed(form);
    if (isAhead(typed)) {
      return ahead(form, typed);
    }
    Actor actor = actor();
    SingleApplication.Entered entered =
        applications.enter(
            typed,
            checked ->
                checked.outcome() != Outcome.ERROR
                    && (checked.findings().isEmpty()
                        || version(form, checked.findings()).equals(seen)),
            list -> bind(form, list, actor));
    return answer(form, entered);
  }

  private boolean isAhead(SingleApplication.Typed typed) {
    return typed.receivedOn().isAfter(LocalDate.now(clock));
  }

  /** A day that has not come hides nothing: the rest is checked as if it came in today. */
  private Answer ahead(ApplicationForm form, SingleApplication.Typed typed) {
    SingleApplication.Typed today =
        new SingleApplication.Typed(
            typed.unit(), typed.scheme(), LocalDate.now(clock), typed.written(), typed.row());
    List<Finding> all = new ArrayList<>(List.of(AHEAD));
    all.addAll(applications.enter(today, checked -> false, list -> {}).findings());
    return new Answer(null, false, all, version(form, all));
  }

  private void bind(ApplicationForm form, long list, Actor actor) {
    String caseNumber = cases.ofList(list);
    if (scans.waiting(form.draft(), actor.officer()).isEmpty()) {
      return;
    }
    if (cases.state(list).isClosed()) {
      throw new Refused("application.caseClosed", caseNumber);
    }
    scans.bind(form.draft(), caseNumber, actor);
  }

  private Answer answer(ApplicationForm form, SingleApplication.Entered entered) {
    String caseNumber = entered.isTaken() ? cases.ofList(entered.list()) : null;
    return new Answer(
        caseNumber, entered.isRepeated(), entered.findings(), version(form, entered.findings()));
  }

  /** The cases that the officer's ward typed last. */
  List<DeskMapper.Typed> last() {
    return cases.last(actor().unit(), SHOWN);
  }

  /** The officer of a ward in whose name applications are typed. */
  Actor actor() {
    Officer officer = officers.require();
    if (!officer.unit().isWard()) {
      throw new Refused("application.noWard");
    }
    return officer.as(Role.wardOfficer, officer.unit());
  }

  private SingleApplication.Typed typed(ApplicationForm form) {
    return new SingleApplication.Typed(
        actor().unit(), form.scheme(), day(form.receivedOn()), written(form), form.row());
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip(), DAY);
    } catch (DateTimeParseException noDay) {
      throw new Refused("application.malformedDay");
    }
  }

  /** What is kept as the file of its list: the day and the fields, in the order of their names. */
  private byte[] written(ApplicationForm form) {
    TreeMap<String, String> all = new TreeMap<>(form.fields());
    all.put("receivedOn", form.receivedOn().strip());
    try {
      return json.writeValueAsBytes(all);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String version(ApplicationForm form, List<Finding> findings) {
    return Sha256.hex(Sha256.hex(written(form)) + findings);
  }
}
