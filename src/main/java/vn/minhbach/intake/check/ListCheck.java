package vn.minhbach.intake.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.scheme.Condition;
import vn.minhbach.scheme.Facts;
import vn.minhbach.scheme.Occupation;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/**
 * Checks one list, some rows at a time and in their order; remembers the rows that it has checked.
 */
public final class ListCheck {

  /** Lists hold few different facts; more than so many are asked anew. */
  private static final int REMEMBERED_FACTS = 20_000;

  private final CheckContext context;
  private final Knowledge knowledge;
  private final Lookup lookup;
  private final OccupationIndex occupations;
  private final ApplicationReader reader;
  private final EarlierRows checked = new EarlierRows();
  private final Map<Facts, List<Condition>> unmet = new HashMap<>();

  public ListCheck(CheckContext context, Knowledge knowledge, Lookup lookup) {
    this.context = context;
    this.knowledge = knowledge;
    this.lookup = lookup;
    this.occupations = new OccupationIndex(knowledge.occupations());
    this.reader = new ApplicationReader(context);
  }

  /** Checks the next rows of the list. */
  public List<CheckedRow> check(List<ListRow> rows) {
    List<Reading> readings = rows.stream().map(reader::read).toList();
    List<Application> applications = readings.stream().map(Reading::application).toList();
    List<List<RegisterMatch>> matches =
        lookup.registers(applications.stream().map(Application::identity).toList());
    DoubleRows doubles = new DoubleRows(List.of(lookup.earlier(applications), checked));
    List<CheckedRow> done = new ArrayList<>(rows.size());
    for (int i = 0; i < readings.size(); i++) {
      CheckedRow row = check(readings.get(i), matches.get(i), doubles);
      remember(row);
      done.add(row);
    }
    return done;
  }

  private CheckedRow check(Reading reading, List<RegisterMatch> matches, DoubleRows doubles) {
    Application application = reading.application();
    List<Finding> findings = new ArrayList<>(reading.findings());
    Occupation occupation = occupations.find(application.occupation());
    RowFacts facts = new RowFacts(context, reading, occupation, matches, knowledge);
    unmet(facts.facts(isInHanoi(application)))
        .forEach(condition -> findings.add(facts.finding(condition)));
    findings.addAll(doubles.find(application));
    List<Finding> all = once(findings).stream().map(this::cited).toList();
    Outcome outcome = all.stream().map(Finding::outcome).reduce(Outcome.ACCEPT, Outcome::worse);
    return new CheckedRow(application, outcome, all, reading.raw());
  }

  private List<Condition> unmet(Facts facts) {
    if (unmet.size() >= REMEMBERED_FACTS) {
      unmet.clear();
    }
    return unmet.computeIfAbsent(facts, knowledge.conditions()::unmet);
  }

  private boolean isInHanoi(Application application) {
    return knowledge.residences().isInHanoi(application.permanentAddress(), context.unit())
        || knowledge.residences().isInHanoi(application.temporaryAddress(), context.unit());
  }

  /** One finding of a code for a column and a double; the table may have several reasons for it. */
  private static List<Finding> once(List<Finding> findings) {
    Map<List<Object>, Finding> once = new LinkedHashMap<>();
    findings.forEach(f -> once.putIfAbsent(Arrays.asList(f.code(), f.column(), f.sameAs()), f));
    return List.copyOf(once.values());
  }

  private Finding cited(Finding f) {
    if (f.legalBasis() != null) {
      return f;
    }
    String basis = knowledge.bases().inForce(f.code(), context.scheme(), context.receivedOn());
    return new Finding(f.code(), f.outcome(), f.column(), f.detail(), basis, f.sameAs());
  }

  /** A row in error is no application yet: nobody can be its double. */
  private void remember(CheckedRow row) {
    if (row.outcome() != Outcome.ERROR) {
      Application application = row.application();
      Identity identity = application.identity();
      RowReference reference = new RowReference(context.unit(), context.list(), application.row());
      checked.add(new Earlier(reference, identity, application.account(), row.outcome()));
    }
  }
}
