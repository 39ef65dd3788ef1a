package vn.minhbach.oversight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;

/** A page for the {@link Readers} of trails, reached from others. */
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
public @interface ReadersPage {}
