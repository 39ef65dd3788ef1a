package vn.minhbach.oversight.life;

/**
 * A list, sitting, posting, dossier or run.
 *
 * @param kind {@code list}, {@code sitting}, {@code posting}, {@code dossier} or {@code run}
 * @param since when it began, UTC microseconds
 * @param people as it was made; 0 for a run that is not prepared
 * @param dong as it was made; 0 where it says nothing of money
 */
record Matter(
    String kind,
    String number,
    String unit,
    String scheme,
    String state,
    long since,
    long people,
    long dong) {

  String stream() {
    return kind + ":" + number;
  }
}
