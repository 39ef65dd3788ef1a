package vn.minhbach.intake;

/**
 * A case as later stages read it: ids and figures, no personal data.
 *
 * @param person the registry's person at opening; ask the registry for the person it now stands for
 * @param amount what the scheme gives, in đồng
 * @param neighbourhood group or hamlet as the list names it, empty if unknown
 */
public record SupportCase(
    String caseNumber,
    String scheme,
    String unit,
    long person,
    CaseState state,
    long amount,
    long list,
    int row,
    String neighbourhood) {}
