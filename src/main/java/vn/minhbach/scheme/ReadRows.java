package vn.minhbach.scheme;

import java.util.List;
import vn.minhbach.scheme.seed.SeedTable;

/**
 * Rows that are read from their file and stand in no table; the trail still keeps which content was
 * in force when.
 */
record ReadRows<T>(List<T> rows) implements SeedTable<T> {

  @Override
  public List<T> all() {
    return rows;
  }

  @Override
  public int deleteAll() {
    return 0;
  }

  @Override
  public int insertAll(List<T> added) {
    return added.size();
  }
}
