package vn.minhbach.audit.log;

import org.springframework.context.ApplicationContext;

/** The clerk of an office, for tests of other packages. */
public final class Clerks {

  private Clerks() {}

  public static Clerk of(ApplicationContext office) {
    return new Clerk(office.getBean(LogClerk.class));
  }
}
