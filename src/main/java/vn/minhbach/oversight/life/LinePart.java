package vn.minhbach.oversight.life;

/**
 * How many lines came out alike.
 *
 * @param dong their sum in đồng
 */
record LinePart(String part, long people, long dong) {}
