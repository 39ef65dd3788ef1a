package vn.minhbach;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;

/** Starts the office: database, engine, Tasklist, pages and API. */
@SpringBootApplication(exclude = FlywayAutoConfiguration.class)
public class MinhBach {

  public static void main(String[] args) {
    SpringApplication.run(MinhBach.class, args);
  }
}
