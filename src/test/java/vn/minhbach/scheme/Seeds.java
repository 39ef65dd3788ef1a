package vn.minhbach.scheme;

import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.shared.WorkingDays;

/** The seeds as they stand in the project, without a database. */
final class Seeds {

  static final ReferenceData DATA =
      new ReferenceData(
          SeedFile.of("schemes.csv").rows(Scheme::read),
          SeedFile.of("parameters.csv").rows(Parameter::read),
          SeedFile.of("deadlines.csv").rows(Deadline::read),
          SeedFile.of("occupations.csv").rows(Occupation::read),
          SeedFile.of("holidays.csv").rows(Holiday::read),
          SeedFile.of("bases.csv").rows(Basis::read));

  static final WorkingDays WORKING_DAYS = new SchemeConfiguration().workingDays(DATA);

  private Seeds() {}
}
