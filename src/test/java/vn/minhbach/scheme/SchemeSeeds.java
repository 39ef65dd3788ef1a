package vn.minhbach.scheme;

import java.util.List;

/** Schemes and occupations as the seeds hold them, for tests of other packages that need no database. */
public final class SchemeSeeds {

  private SchemeSeeds() {}

  public static Schemes schemes() {
    return new Schemes(Seeds.DATA);
  }

  public static List<Occupation> occupations() {
    return Seeds.DATA.occupations();
  }
}
