/**
 * The law as data: which schemes of support there are, from when to when each is in force, how much
 * it pays and to whom, which period the lost work must lie in, which occupations had to stop, the
 * offices' holidays and how many working days each task may take. Governing acts: Nghị quyết
 * 68/NQ-CP, Quyết định 23/2021/QĐ-TTg and, for the one scheme that is open here, Quyết định
 * 3642/QĐ-UBND of Hà Nội.
 *
 * <p>The rows stand in {@code seeds/*.csv}, each with the act it rests on and how sure that is; at
 * start {@code scheme.seed} loads a changed file into its table, and the beans here read the tables
 * once. Where the act's text was not available the row says that its value is a default of ours,
 * and every screen that shows it says so too.
 *
 * <p>It may read who is logged in, and nothing of any case.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "audit", "access", "workflow"})
package vn.minhbach.scheme;
