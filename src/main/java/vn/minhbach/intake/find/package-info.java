/**
 * Finds cases for the people who work on them: what a ward has still to verify, a case by a name or
 * a number that somebody remembers, and two applications side by side. Every query takes the units
 * of the officer's area as a condition, and gives nobody's particulars from outside of it: of an
 * application elsewhere it tells where it lies and which particulars agree (Công văn
 * 2644/UBND-KGVX: wards and paying authorities tell each other).
 *
 * <p>Reads the tables of intake; a search looks through one index of the units' rows and no more.
 */
@org.springframework.modulith.NamedInterface("find")
package vn.minhbach.intake.find;
