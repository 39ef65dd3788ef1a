package vn.minhbach.intake.staging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.access.Units;
import vn.minhbach.intake.check.Knowledge;
import vn.minhbach.intake.list.ColumnTitles;
import vn.minhbach.intake.place.Gazetteer;
import vn.minhbach.intake.place.Residences;
import vn.minhbach.intake.place.TitleUnits;
import vn.minhbach.scheme.Bases;
import vn.minhbach.scheme.Conditions;
import vn.minhbach.scheme.Occupations;
import vn.minhbach.scheme.Schemes;

/** Gathers what the checks know; it changes with the seeds alone, when the system starts. */
@Configuration(proxyBeanMethods = false)
class CheckKnowledge {

  @Bean
  Gazetteer gazetteer(Units units) {
    return Gazetteer.of(units.all());
  }

  @Bean
  TitleUnits titleUnits(Gazetteer gazetteer) {
    return new TitleUnits(gazetteer);
  }

  @Bean
  ColumnTitles columnTitles() {
    return ColumnTitles.read();
  }

  @Bean
  Knowledge knowledge(
      Gazetteer gazetteer,
      Occupations occupations,
      Conditions conditions,
      Bases bases,
      Schemes schemes) {
    return new Knowledge(
        new Residences(gazetteer), occupations.all(), conditions, bases, schemes::inCashRegime);
  }
}
