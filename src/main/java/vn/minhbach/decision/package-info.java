/**
 * The authority's decision. A ward submits a list of one scheme to the district: the ward chair
 * signs the submission, the Labour office (Phòng Lao động - Thương binh và Xã hội) appraises it
 * line by line and can send single lines back, the district's leader approves or refuses. Governing
 * act for the open scheme: Quyết định 3642/QĐ-UBND of Hà Nội; that the district decides is sourced
 * from practice, the article is not known, so the paper's number and date are what counts here.
 *
 * <p>Held here: nobody is refused without reason and article; a line that the council did not
 * propose or the Labour office spoke against is never approved silently; a district gives each
 * number to one decision of a year; who signs is bound to the hash of the list that was shown;
 * people and đồng of the list equal approved + refused + sent back, or the step is refused.
 *
 * <p>It may read and move cases of intake, ask scheme, and show how cases were verified; it tells
 * the processes through workflow. Where the scheme's route has the decided list posted, it has
 * publiclist freeze it in the decision's own transaction.
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
      "registry",
      "registry :: identity",
      "intake",
      "verification",
      "publiclist"
    })
package vn.minhbach.decision;
