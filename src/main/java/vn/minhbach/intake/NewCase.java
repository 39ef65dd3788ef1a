package vn.minhbach.intake;

/**
 * A case to be opened.
 *
 * @param amount đồng
 * @param receiptCode made by chance
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
    String receiptCode) {}
