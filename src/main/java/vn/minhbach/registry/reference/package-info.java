/**
 * The registers of other offices, as they last sent them: the deceased, people under contract,
 * pensioners, people paid under another scheme, owners of household businesses. A file replaces
 * what its register held, whole or not at all; who was loaded when, and from which file, stays
 * known. Nobody is refused because of a register: it makes a finding, and an officer looks.
 *
 * <p>That schemes exclude one another is Nghị quyết 68/NQ-CP, I.2.c; that authorities pass on who
 * was paid is Công văn 2644/UBND-KGVX.
 */
package vn.minhbach.registry.reference;
