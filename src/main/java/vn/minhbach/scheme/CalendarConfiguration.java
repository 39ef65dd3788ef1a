package vn.minhbach.scheme;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.shared.WorkingDays;

/** Hands the holidays of the seed to the one calendar that every stage counts by. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  WorkingDays workingDays(ReferenceData data) {
    return new WorkingDays(data.holidays().stream().map(Holiday::day).collect(Collectors.toSet()));
  }
}
