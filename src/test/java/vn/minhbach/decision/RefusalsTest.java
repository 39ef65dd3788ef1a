package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.PaperEngine;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Printed;
import vn.minhbach.paper.Signature;

/** The notices to everybody whom a decision refuses. */
class RefusalsTest {

  private static final int PEOPLE = 54;
  private static final Duration MOST = Duration.ofSeconds(4);

  @Test
  void the_notices_of_54_people_take_a_page_each_and_seconds_together() {
    Papers papers = PaperEngine.papers();
    Map<String, Object> values = values();
    papers.pdf("decision/paper-refusals", values);
    Duration before = worked();
    byte[] pdf = papers.pdf("decision/paper-refusals", values);
    assertThat(worked().minus(before)).as("of the processor alone").isLessThan(MOST);
    assertThat(Printed.of(pdf).pages()).hasSize(PEOPLE);
  }

  private static Duration worked() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  static Map<String, Object> values() {
    Issuer district =
        new Issuer(
            null,
            List.of("ỦY BAN NHÂN DÂN", "QUẬN LONG BIÊN"),
            "Ủy ban nhân dân quận Long Biên",
            "Long Biên",
            "quận Long Biên");
    Head head = new Head(district, "TB-UBND", "1234/TB-UBND", LocalDate.of(2021, 8, 30));
    Map<String, Object> values = new HashMap<>();
    values.put("head", head);
    values.put("district", district);
    values.put("ward", district);
    values.put("decided", head);
    values.put("sheet", Map.of("number", "00121-T21-0001"));
    values.put("scheme", new Named("Hỗ trợ người lao động tự do", LocalDate.of(2022, 1, 31)));
    values.put(
        "remedies",
        List.of(
            new Remedy("Khiếu nại trong 90 ngày", "Điều 9", "02/2011/QH13"),
            new Remedy("Khởi kiện", "Điều 116", "93/2015/QH13")));
    values.put(
        "otherSchemes",
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "Hỗ trợ người lao động tạm hoãn hợp đồng lao động, nghỉ việc không lương số "
                        + i)
            .toList());
    values.put("signature", new Signature(List.of("CHỦ TỊCH"), "(Ký tên, đóng dấu)", ""));
    values.put("receivers", List.of("Như trên;", "UBND phường Giang Biên;", "Lưu: VT, LĐTBXH."));
    values.put(
        "refusals", IntStream.rangeClosed(1, PEOPLE).mapToObj(RefusalsTest::refusal).toList());
    return values;
  }

  record Named(String nameVi, LocalDate lastReceipt) {}

  record Remedy(String text, String article, String act) {
    public boolean isSourced() {
      return true;
    }
  }

  record Who(String fullName) {}

  record One(DossierSheet.Row row, Who who, boolean sourced) {
    public String address(String ward) {
      return "Số 1, Tổ 2, " + ward;
    }
  }

  private static One refusal(int i) {
    return new One(
        new DossierSheet.Row(
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
            Ruling.approved),
        new Who("Nguyễn Thị Hoà Bình"),
        true);
  }
}
