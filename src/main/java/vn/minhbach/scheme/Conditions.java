package vn.minhbach.scheme;

import java.util.List;

/**
 * The conditions of the schemes, as the table {@code processes/scheme-conditions.dmn} states them.
 */
public interface Conditions {

  /**
   * The conditions that the facts do not meet; none when nothing speaks against the application.
   */
  List<Condition> unmet(Facts facts);
}
