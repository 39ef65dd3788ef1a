/**
 * What the papers of all stages share: the form that Nghị định 30/2020/NĐ-CP gives to a document of
 * an office (head, motto, number, place and date, places to sign), the printer that makes a PDF of
 * it, and the scans of the papers as they were signed.
 *
 * <p>The system prints drafts. Number and date come from whoever signs and from the clerk who
 * numbers; the signed paper is scanned, its hash goes into the trail, and only then does the stage
 * close. A stage writes its papers itself, as a template under {@code templates/<stage>/paper-*},
 * and says through {@link vn.minhbach.paper.SignedPapers} who may attach a scan to which.
 *
 * <p>The printer loads nothing: fonts lie in the program, pictures are drawn into the page. The
 * same values give the same bytes. Reads units and officers of {@code access}; knows no stage.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "audit", "access", "page"})
package vn.minhbach.paper;
