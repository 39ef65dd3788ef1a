package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.scheme.seed.SeedRow;

/**
 * One thing that one of the five source documents demands of this system.
 *
 * @param document our key of the document, as {@code LB-428}
 * @param number number and type, as {@code 05-CT/TU}
 * @param issuer the body in whose name it was signed
 * @param date day of signing
 * @param title what it is about
 * @param demand what it demands, in our own words
 * @param metBy paths of this project where it is met, and in words what is still to do
 * @param status how far it is met
 * @param certainty how surely the document demands it of this system
 */
record Document(
    String document,
    String number,
    String issuer,
    LocalDate date,
    String title,
    String demand,
    List<String> metBy,
    Status status,
    Certainty certainty) {

  /** Begins what is not done yet, among the paths of {@link #metBy}. */
  static final String STILL_TO_DO = "còn phải làm: ";

  /** How far a demand is met. */
  enum Status {
    MET,
    PARTLY,
    OPEN
  }

  static List<Document> all() {
    return SeedFile.of("documents.csv").rows(Document::read);
  }

  private static Document read(SeedRow row) {
    return new Document(
        row.required("document"),
        row.required("number"),
        row.required("issuer"),
        row.day("date"),
        row.required("title"),
        row.required("demand"),
        List.of(row.required("met_by").split("; ")),
        row.word("status", Status.class),
        row.word("certainty", Certainty.class));
  }
}
