package vn.minhbach.oversight;

import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;

/** Who sees trails and totals of the own area, as {@link ReadersPage} says. */
public final class Readers {

  public static final Role[] ROLES = ReadersPage.class.getAnnotation(OfficePage.class).roles();

  private Readers() {}
}
