/**
 * Who the people are: the persons behind applications, their identity numbers, what officers
 * decided about persons who may be one, and the registers of other offices against which applicants
 * are checked.
 *
 * <p>Governed by Nghị quyết 68/NQ-CP, I.2.c (everybody once within a policy, one cash regime of
 * those that exclude each other) and Công văn 2644/UBND-KGVX (wards and paying authorities tell
 * each other who was paid). Personal data stand here and in {@code intake}, and nowhere else; the
 * stages keep a person's id.
 *
 * <p>Sub-packages: {@code identity} the particulars by which people are told apart, open to intake;
 * {@code reference} the registers. It may read who is logged in, and nothing of any case.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "audit", "access", "workflow", "scheme", "page"})
package vn.minhbach.registry;
