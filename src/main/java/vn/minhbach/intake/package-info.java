/**
 * Intake (tiếp nhận): a ward hands in the list that it keeps, every row is checked before anything
 * counts, and each readable row becomes a case when the ward accepts the list. The machine proposes
 * and never refuses anybody.
 *
 * <p>Governed by Decision 3642/QĐ-UBND of 21/7/2021 (Article 5 and its annex: who, which papers,
 * where) and Resolution 68/NQ-CP. This package owns the case and where it stands; later stages read
 * and move it here. The personal data of applicants lie in the rows of the lists and in {@code
 * registry}, and nowhere else.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "audit",
      "access",
      "page",
      "paper",
      "paper :: scan",
      "workflow",
      "scheme",
      "registry",
      "registry :: identity"
    })
package vn.minhbach.intake;
