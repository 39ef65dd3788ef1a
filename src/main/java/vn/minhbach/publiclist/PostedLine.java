package vn.minhbach.publiclist;

/**
 * A line of a posted list; who it is stands in {@code intake} alone.
 *
 * @param outcome what the case's process has been told, null while nothing
 */
record PostedLine(
    int lineNo, String caseNumber, String neighbourhood, long amount, LineOutcome outcome) {}
