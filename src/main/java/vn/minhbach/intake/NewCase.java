package vn.minhbach.intake;

/**
 * A case to be opened.
 *
 * @param amount đồng
 * @param doubledList list of the row in another ward that it repeats, and for whose outcome it
 *     waits if it does; or null
 */
record NewCase(
    String caseNumber,
    long list,
    int row,
    String scheme,
    String unit,
    long person,
    long amount,
    String neighbourhood,
    CaseState state,
    Long doubledList,
    Integer doubledRow) {}
