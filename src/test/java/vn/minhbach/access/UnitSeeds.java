package vn.minhbach.access;

import java.util.List;

/**
 * The units of the city as the seed holds them, for tests of other packages that need no database.
 */
public final class UnitSeeds {

  private UnitSeeds() {}

  public static List<Unit> all() {
    return UnitSeed.read();
  }
}
