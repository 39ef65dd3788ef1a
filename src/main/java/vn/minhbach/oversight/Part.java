package vn.minhbach.oversight;

/**
 * One part of a control total.
 *
 * @param part outcome or state, as the stage calls it
 * @param dong đồng; 0 where a stage knows no money yet
 */
record Part(String part, long people, long dong) {}
