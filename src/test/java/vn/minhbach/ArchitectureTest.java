package vn.minhbach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.apache.ibatis.annotations.Mapper;

/** Rules about single classes that the package graph does not show. */
@AnalyzeClasses(packages = "vn.minhbach", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_engine_lives_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.minhbach.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule shared_words_know_neither_spring_nor_sql =
      noClasses()
          .that()
          .resideInAPackage("vn.minhbach.shared..")
          .and()
          .haveSimpleNameNotEndingWith("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "java.sql..", "org.apache.ibatis..");

  @ArchTest
  static final ArchRule money_is_never_a_fraction =
      fields()
          .should()
          .notHaveRawType(double.class)
          .andShould()
          .notHaveRawType(float.class)
          .andShould()
          .notHaveRawType(Double.class)
          .andShould()
          .notHaveRawType(Float.class);

  @ArchTest
  static final ArchRule time_comes_from_the_clock_alone =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule the_zone_is_set_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.minhbach.workflow.clock..")
          .should()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule mappers_are_package_private =
      classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule sql_is_mapped_and_not_strewn =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.minhbach.database..", "vn.minhbach.workflow.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc.core..", "java.sql..");
}
