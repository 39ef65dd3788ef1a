package vn.minhbach.scheme;

import java.util.List;
import vn.minhbach.workflow.DecisionTables;

/**
 * Schemes, conditions and occupations as the seeds hold them, for tests of other packages that need
 * no database.
 */
public final class SchemeSeeds {

  private SchemeSeeds() {}

  public static Schemes schemes() {
    return new Schemes(Seeds.DATA);
  }

  public static Bases bases() {
    return new Bases(Seeds.DATA);
  }

  public static Conditions conditions() {
    return new ConditionTable(DecisionTables.open());
  }

  public static List<Occupation> occupations() {
    return Seeds.DATA.occupations();
  }
}
