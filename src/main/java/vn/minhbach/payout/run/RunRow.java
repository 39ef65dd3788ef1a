package vn.minhbach.payout.run;

/**
 * A run in a list of them, with what its lines come to.
 *
 * @param open people who have no result yet
 */
public record RunRow(
    String number,
    String unit,
    String scheme,
    String dossier,
    RunState state,
    long openedAt,
    long people,
    long dong,
    long paid,
    long open) {}
