package vn.minhbach;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the office: database, engine, Tasklist, pages and API. */
@SpringBootApplication
public class MinhBach {

  public static void main(String[] args) {
    SpringApplication.run(MinhBach.class, args);
  }
}
