package vn.minhbach;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The package graph: a stage may read earlier stages and never later ones. */
class ModuleTest {

  @Test
  void every_package_depends_only_on_those_that_its_package_info_allows() {
    ApplicationModules.of(MinhBach.class).verify();
  }
}
