package vn.minhbach.workflow;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.access.CurrentOfficer;

/** One login for Tasklist and our pages. */
@Configuration(proxyBeanMethods = false)
class WebappLogin {

  /**
   * Behind Spring Security (-100), which finds out who it is, and before Camunda's filters, which
   * want to know.
   */
  private static final int BEHIND_SPRING_SECURITY = -50;

  @Bean
  FilterRegistrationBean<OfficeLoginFilter> officeLogin(
      OfficeAuthentication login, CurrentOfficer currentOfficer) {
    FilterRegistrationBean<OfficeLoginFilter> filter =
        new FilterRegistrationBean<>(new OfficeLoginFilter(login, currentOfficer));
    filter.setName("Office Login");
    filter.setOrder(BEHIND_SPRING_SECURITY);
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    return filter;
  }
}
