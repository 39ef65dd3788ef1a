/**
 * The ward's review council: its sitting over a list of verified cases, with attendance, quorum,
 * one vote on the list and single votes on the cases taken out of it, recusal, and the minutes. The
 * council proposes; it neither decides nor pays.
 *
 * <p>Governing act: Quyết định 3642/QĐ-UBND of Hà Nội, under which the commune reviews; its text on
 * the council's composition, quorum and majority was not available, so these are dated parameters
 * of {@code scheme} that say they are defaults of ours, and the members are whoever holds the roles
 * in {@code access}.
 *
 * <p>Whoever took a case in, verified it or is kin is out for that case alone: eligible members,
 * quorum and majority are therefore counted per case ({@code vote} counts them, in memory and
 * without a database).
 *
 * <p>It may read the earlier stages and moves cases through {@code intake.Cases}; later stages
 * start on its facts.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "audit",
      "access",
      "page",
      "paper",
      "workflow",
      "scheme",
      "intake",
      "verification"
    })
package vn.minhbach.committee;
