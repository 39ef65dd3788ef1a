package vn.minhbach.oversight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;

/**
 * A page for those who see trails and totals of the own area: monitors, and those who answer for a
 * stage. Those who only confirm or vote do not, nor does an administrator, who serves the machine.
 */
@OfficePage(
    roles = {
      Role.monitor,
      Role.wardOfficer,
      Role.councilSecretary,
      Role.councilChair,
      Role.wardChair,
      Role.accountant,
      Role.treasurer,
      Role.labourOfficer,
      Role.districtLeader,
      Role.districtAccountant
    })
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadersPage {

  /** As in {@link OfficePage}. */
  @AliasFor(annotation = OfficePage.class)
  String menu() default "";

  /** As in {@link OfficePage}. */
  @AliasFor(annotation = OfficePage.class)
  String label() default "";

  /** As in {@link OfficePage}. */
  @AliasFor(annotation = OfficePage.class)
  int order() default 0;
}
