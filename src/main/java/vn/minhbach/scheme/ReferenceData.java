package vn.minhbach.scheme;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.scheme.seed.SeedLoader;

/** Loads the seeds when the program starts and holds their rows; whoever needs one of them asks for this bean first. */
@Component
class ReferenceData {

  private final List<Scheme> schemes;
  private final List<Parameter> parameters;
  private final List<Deadline> deadlines;
  private final List<Occupation> occupations;
  private final List<Holiday> holidays;

  ReferenceData(
      SeedLoader loader,
      SchemeMapper schemes,
      ParameterMapper parameters,
      DeadlineMapper deadlines,
      OccupationMapper occupations,
      HolidayMapper holidays) {
    this.schemes = loader.load(SeedFile.of("schemes.csv"), Scheme::read, schemes);
    this.parameters = loader.load(SeedFile.of("parameters.csv"), Parameter::read, parameters);
    this.deadlines = loader.load(SeedFile.of("deadlines.csv"), Deadline::read, deadlines);
    this.occupations = loader.load(SeedFile.of("occupations.csv"), Occupation::read, occupations);
    this.holidays = loader.load(SeedFile.of("holidays.csv"), Holiday::read, holidays);
  }

  List<Scheme> schemes() {
    return schemes;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Deadline> deadlines() {
    return deadlines;
  }

  List<Occupation> occupations() {
    return occupations;
  }

  List<Holiday> holidays() {
    return holidays;
  }
}
