/**
 * The money. What a decision approves becomes an entitlement of the registry's person; a run of
 * payments takes entitlements of one ward and scheme, is prepared by one person, released by
 * another and settled by a third. Governing acts: Nghị quyết 68/NQ-CP, I.2.c (a worker takes one
 * cash support only), Quyết định 3642/QĐ-UBND of Hà Nội, and Luật Kế toán 88/2015/QH13, Điều 52
 * khoản 4 (a treasurer is no accountant).
 *
 * <p>Held here: nobody is paid twice, by a unique key over person and cash regime; nothing is
 * dropped silently, a second entitlement is held and named, and a held line leaves its run as long
 * as the money has not gone; no money goes before the gate {@code checkTrail} has found the trail
 * of run and cases sound, nor for a case that waits for its own monitor; a released list never
 * changes, and its papers are the same bytes whenever they are made. Whoever locks a run and an
 * entitlement locks the run first.
 *
 * <p>It reads what every earlier stage shows, and writes its own tables alone. Names and accounts
 * are read when a sheet or a file is made and kept nowhere here.
 *
 * <p>Sub-packages: {@code entitlement} who is to be paid once, {@code run} runs and their lines,
 * {@code trail} the gate, {@code file} the papers and the bank's file.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "audit",
      "audit :: export",
      "access",
      "page",
      "paper",
      "workflow",
      "scheme",
      "registry",
      "intake",
      "intake :: receipt",
      "committee",
      "publiclist",
      "decision"
    })
package vn.minhbach.payout;
