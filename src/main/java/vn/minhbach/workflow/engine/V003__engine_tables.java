package vn.minhbach.workflow.engine;

import java.sql.SQLException;
import java.sql.Statement;
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

  /**
   * An incident points at the one that caused it and at the first of all, and both are deleted with
   * it: newer servers of MySQL refuse such a chain as endless, and no job that had failed for good
   * could ever succeed. No process here calls another, so no incident has a cause.
   */
  private static final String[] ENDLESS = {"ACT_FK_INC_CAUSE", "ACT_FK_INC_RCAUSE"};

  @Override
  public void migrate(Context context) throws SQLException {
    ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
    for (String part : PARTS) {
      scripts.addScript(
          new ClassPathResource(
              "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql"));
    }
    scripts.execute(new SingleConnectionDataSource(context.getConnection(), true));
    try (Statement sql = context.getConnection().createStatement()) {
      for (String key : ENDLESS) {
        sql.execute("ALTER TABLE ACT_RU_INCIDENT DROP FOREIGN KEY " + key);
      }
    }
  }
}
