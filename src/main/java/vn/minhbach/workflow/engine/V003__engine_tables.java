package vn.minhbach.workflow.engine;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** The engine's own scripts, run by Flyway as owner: the engine itself may not change tables. */
@Component("V003__engine_tables")
class V003__engine_tables extends BaseJavaMigration {

  private static final String[] PARTS = {
    "engine",
    "history",
    "identity",
    "case.engine",
    "case.history",
    "decision.engine",
    "decision.history"
  };

  @Override
  public void migrate(Context context) {
    ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
    for (String part : PARTS) {
      scripts.addScript(
          new ClassPathResource(
              "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql"));
    }
    scripts.execute(new SingleConnectionDataSource(context.getConnection(), true));
  }
}
