package vn.minhbach.decision;

import vn.minhbach.decision.list.Ruling;

/**
 * Lines of a ward's dossiers that stand alike.
 *
 * @param outcome null while they are in their dossier
 * @param dong sum of their amounts
 */
record LineFigure(
    String unit,
    String scheme,
    DossierState state,
    boolean proposed,
    Ruling outcome,
    long people,
    long dong) {}
