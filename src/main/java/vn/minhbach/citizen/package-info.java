/**
 * What a citizen learns of the own application with the code of the receipt: what happens now,
 * until when, whom to ask, what was decided and why, how the money comes. It names nobody, since
 * whoever finds the receipt reads it too, and it is the last of all packages: it reads what every
 * stage says of one case.
 *
 * <p>Governed by the duty "công khai, minh bạch" of Quyết định 3642/QĐ-UBND and by Nghị định
 * 61/2018/NĐ-CP, under which whoever hands in papers may follow them by the code on the receipt.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "access",
      "page",
      "scheme",
      "intake",
      "intake :: receipt",
      "verification",
      "publiclist",
      "decision",
      "payout"
    })
package vn.minhbach.citizen;
