/**
 * The administrator's pages over accounts: officers with their roles and units, and who acts for
 * whom from day to day. The rules stand in {@code access.administration}; they could not have pages
 * of their own, since every page reads officers. Registers, clock and jobs have their pages where
 * they are kept.
 *
 * <p>Governed by the same demand as {@code access}: nobody works without a role, and no
 * administrator works on cases (letter UBND-KGVX of 24/8/2021). Reads accounts, never persons.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "access", "access :: administration", "page"})
package vn.minhbach.administration;
