package vn.minhbach.oversight.progress;

/**
 * Cases of a ward in one state.
 *
 * @param dong their sum in đồng
 */
record UnitState(String unit, String state, long people, long dong) {}
