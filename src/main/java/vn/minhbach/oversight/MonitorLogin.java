package vn.minhbach.oversight;

import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** Binds the mappers of this package to the monitor's own data source: what its login may not read, no mistake here can show. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class MonitorLogin {

  @Bean
  TrailMapper trailMapper(@Qualifier("monitor") DataSource monitor) throws Exception {
    return session(monitor).getMapper(TrailMapper.class);
  }

  private static SqlSessionTemplate session(DataSource monitor) throws Exception {
    Configuration configuration = new Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.addMapper(TrailMapper.class);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(monitor);
    factory.setConfiguration(configuration);
    return new SqlSessionTemplate(factory.getObject());
  }
}
