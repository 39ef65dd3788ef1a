package vn.minhbach.intake.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;

/** What is found while a row is read. */
final class Notes {

  private final List<Finding> findings = new ArrayList<>();
  private final Set<Field> unread = EnumSet.noneOf(Field.class);

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Notes that the field cannot be read, so that nothing follows from it. */
  void unread(Field field, Finding why) {
    if (unread.add(field)) {
      findings.add(why);
    }
  }

  boolean isUnread(Field field) {
    return unread.contains(field);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Set<Field> unread() {
    return unread;
  }
}
