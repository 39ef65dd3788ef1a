package vn.minhbach.scheme;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.scheme.seed.SeedLoader;
import vn.minhbach.shared.WorkingDays;

/**
 * Loads the seeds while the program starts: whoever needs one of their rows is built after them.
 */
@Configuration(proxyBeanMethods = false)
class SchemeConfiguration {

  @Bean
  ReferenceData referenceData(
      SeedLoader loader,
      SchemeMapper schemes,
      ParameterMapper parameters,
      DeadlineMapper deadlines,
      OccupationMapper occupations,
      HolidayMapper holidays,
      BasisMapper bases) {
    return new ReferenceData(
        loader.load(SeedFile.of("schemes.csv"), Scheme::read, schemes),
        loader.load(SeedFile.of("parameters.csv"), Parameter::read, parameters),
        loader.load(SeedFile.of("deadlines.csv"), Deadline::read, deadlines),
        loader.load(SeedFile.of("occupations.csv"), Occupation::read, occupations),
        loader.load(SeedFile.of("holidays.csv"), Holiday::read, holidays),
        loader.load(SeedFile.of("bases.csv"), Basis::read, bases));
  }

  /** The one calendar that every stage counts by. */
  @Bean
  WorkingDays workingDays(ReferenceData data) {
    return new WorkingDays(data.holidays().stream().map(Holiday::day).collect(Collectors.toSet()));
  }
}
