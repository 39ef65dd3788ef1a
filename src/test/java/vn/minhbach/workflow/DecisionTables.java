package vn.minhbach.workflow;

/** The decision tables of the project, for tests of other packages that need no database. */
public final class DecisionTables {

  private DecisionTables() {}

  public static Decisions open() {
    return new Decisions();
  }
}
