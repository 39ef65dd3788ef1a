package vn.minhbach.oversight;

import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Binds the mappers of this package to the monitor's own data source: what its login may not read,
 * no mistake here can show.
 */
@Component
class MonitorLogin {

  private final SqlSessionTemplate sessions;

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
