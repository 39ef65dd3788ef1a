/**
 * Verification (rà soát, xác minh): a ward officer records for each case what was seen, with the
 * neighbourhood head who confirmed it on the spot; who confirmed and who keyed it in are two things
 * and two persons. Every finding of the machine is confirmed or cleared by name and with a reason.
 * Nobody is refused here: the outcome goes to the council, and only the signatory refuses.
 *
 * <p>Governed by Decision 3642/QĐ-UBND (annex: the ward reviews and lists) and, for doubles, by
 * Resolution 68/NQ-CP, I.2.c (once in one scheme). Reads intake and registry; later stages read
 * {@link vn.minhbach.verification.Verifications}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "audit",
      "access",
      "workflow",
      "scheme",
      "registry",
      "intake",
      "intake :: find",
      "intake :: scan",
      "registry :: identity",
      "page",
      "paper"
    })
package vn.minhbach.verification;
