package vn.minhbach.oversight;

/**
 * Who looks at whose trail.
 *
 * @param unit whose trail it is
 * @param monitor the person who looks as a monitor; empty for an officer of the unit
 */
record Sight(String unit, String monitor) {}
