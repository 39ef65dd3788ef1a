package vn.minhbach.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.PaperEngine;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Printed;
import vn.minhbach.paper.Signature;

/** Prints a decision over a thousand people, a few times, and tells how long it took. */
final class DecisionPaperBench {

  private static final int PEOPLE = 1000;
  private static final int TIMES = 4;
  private static final double NANOS = 1e9;

  private DecisionPaperBench() {}

  public static void main(String[] args) {
    Papers papers = PaperEngine.papers();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      byte[] pdf = papers.pdf("decision/paper-decision", values());
      double seconds = (System.nanoTime() - start) / NANOS;
      int pages = Printed.of(pdf).pages().size();
      System.out.printf(
          "%d people: %.1f s, %d pages, %d KB%n", PEOPLE, seconds, pages, pdf.length / 1024);
    }
  }

  private static Map<String, Object> values() {
    Issuer district =
        new Issuer(
            null,
            List.of("ỦY BAN NHÂN DÂN", "QUẬN LONG BIÊN"),
            "Ủy ban nhân dân quận Long Biên",
            "Long Biên",
            "quận Long Biên");
    Head head = new Head(district, "QĐ-UBND", "1234/QĐ-UBND", LocalDate.of(2021, 8, 30));
    PaperLines lines = PaperLines.of(IntStream.rangeClosed(1, PEOPLE).mapToObj(i -> row(i)));
    return Map.of(
        "head",
        head,
        "district",
        district,
        "ward",
        district,
        "submission",
        head,
        "approved",
        lines,
        "refused",
        PaperLines.of(List.of()),
        "grounds",
        List.of(),
        "scheme",
        new NamedScheme("Hỗ trợ người lao động tự do", "Điều 5, 3642/QĐ-UBND"),
        "signature",
        new Signature(List.of("CHỦ TỊCH"), "(Ký tên, đóng dấu)", ""),
        "receivers",
        List.of("Như Điều 4;", "Lưu: VT."));
  }

  /** What the template asks of a scheme. */
  record NamedScheme(String nameVi, String basis) {}

  private static DossierSheet.Row row(int i) {
    return new DossierSheet.Row(
        i,
        "00121-21-%06d".formatted(i),
        "Nguyễn Thị Hoà Bình",
        1980,
        "Tổ " + i % 30,
        List.of(),
        null,
        null,
        true,
        1_500_000,
        Opinion.agree,
        null,
        Ruling.approved,
        null,
        null,
        Ruling.approved);
  }
}
