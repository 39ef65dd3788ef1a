package vn.minhbach;

import org.springframework.test.context.ActiveProfilesResolver;

/** The demo profile, and the mysql profile when {@code -Ddatabase=mysql} asks for it. */
public class TestProfiles implements ActiveProfilesResolver {

  @Override
  public String[] resolve(Class<?> test) {
    return FreshDatabase.onMysql() ? new String[] {"demo", "mysql"} : new String[] {"demo"};
  }
}
