package vn.minhbach.oversight.sample;

/**
 * A case that was drawn.
 *
 * @param position in which it was drawn, from 1
 * @param lineNo on the posted list; null where the sample is the ward's
 */
record SampleCase(
    int position,
    String caseNumber,
    Integer lineNo,
    String neighbourhood,
    long amount,
    String state) {}
