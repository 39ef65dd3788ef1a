package vn.minhbach.scheme.seed;

import java.util.List;

/** The table that keeps a seed file's rows; the mapper of each row writes the statements. */
public interface SeedTable<T> {

  /** Every row, in a fixed order. */
  List<T> all();

  int deleteAll();

  /** One INSERT of many rows. */
  int insertAll(List<T> rows);
}
