package vn.minhbach.oversight;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Binds the mappers of this package to the monitor's own data source: what its login may not read,
 * no mistake here can show.
 */
@Component
public class MonitorLogin {

  private final SqlSessionTemplate sessions;
  private final TransactionTemplate oneMoment;

  MonitorLogin(@Qualifier("monitor") DataSource monitor) throws Exception {
    Configuration configuration = new Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.addMapper(TrailMapper.class);
    configuration.addMapper(TotalsMapper.class);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(monitor);
    factory.setConfiguration(configuration);
    sessions = new SqlSessionTemplate(factory.getObject());
    oneMoment = new TransactionTemplate(new DataSourceTransactionManager(monitor));
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    oneMoment.setReadOnly(true);
  }

  /** Everything that is read sees the tables as they are at one moment, whoever acts meanwhile. */
  public <T> T atOneMoment(Supplier<T> reading) {
    return oneMoment.execute(status -> reading.get());
  }

  /** A mapper that reads through this login. */
  public <T> T mapper(Class<T> type) {
    if (!sessions.getConfiguration().hasMapper(type)) {
      sessions.getConfiguration().addMapper(type);
    }
    return sessions.getMapper(type);
  }

  @Bean
  TrailMapper trailMapper() {
    return sessions.getMapper(TrailMapper.class);
  }

  @Bean
  TotalsMapper totalsMapper() {
    return sessions.getMapper(TotalsMapper.class);
  }
}
