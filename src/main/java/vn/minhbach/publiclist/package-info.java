/**
 * The public list: what the council proposes is frozen, hashed and posted for working days, never
 * none, where people can read it without logging in; an objection with facts halts its own case and
 * no other until another person has looked into it: see {@code publiclist.objection}.
 *
 * <p>Governing act: Quyết định 3642/QĐ-UBND of Hà Nội (lists are posted to the residents'
 * community; its text on days and place was not available, so the days are a dated parameter of
 * {@code scheme}), with Công văn 2644/UBND-KGVX on publishing on the web. What may be shown is a
 * whitelist (Luật 91/2025/QH15 on personal data): order number, name, year of birth, neighbourhood,
 * amount. Those who are not proposed are not posted.
 *
 * <p>It starts on {@code committee.SittingConcluded}, reads names from {@code intake.Applicants}
 * when it hashes and shows them, and keeps none. Complaints and denunciations (khiếu nại, tố cáo)
 * are other procedures.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "audit",
      "audit :: export",
      "audit :: log",
      "access",
      "page",
      "paper",
      "paper :: scan",
      "workflow",
      "scheme",
      "intake",
      "intake :: receipt",
      "intake :: contact",
      "verification",
      "committee",
      "registry::identity"
    })
package vn.minhbach.publiclist;
