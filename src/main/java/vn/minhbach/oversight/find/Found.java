package vn.minhbach.oversight.find;

/**
 * A list, sitting, posting, dossier or run.
 *
 * @param since when it began, UTC microseconds
 * @param dong 0 where it says nothing of money
 */
record Found(
    String kind,
    String number,
    String unit,
    String scheme,
    String state,
    long since,
    long people,
    long dong) {}
