package vn.minhbach.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The form of papers, and what the printer must never do. */
class PapersTest {

  private static final String LETTERS =
      "aàảãáạ ăằẳẵắặ âầẩẫấậ bcdđ eèẻẽéẹ êềểễếệ ghiìỉĩíịklmn oòỏõóọ ôồổỗốộ ơờởỡớợ pqrst uùủũúụ ưừửữứự vx yỳỷỹýỵ";

  private static final Issuer ISSUER =
      new Issuer(
          "UBND QUẬN LONG BIÊN",
          List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG GIANG BIÊN"),
          "Ủy ban nhân dân phường Giang Biên",
          "Giang Biên",
          "phường Giang Biên");

  private static final String PAGE =
      """
      <html lang="vi" xmlns:th="http://www.thymeleaf.org" th:replace="~{paper/frame :: paper('Tờ trình', ~{:: #paper})}">
      <body><div id="paper">
      <table th:replace="~{paper/parts :: head(${head})}"></table>
      <div th:replace="~{paper/parts :: title('TỜ TRÌNH', 'Về việc hỗ trợ')}"></div>
      %s
      </div></body></html>
      """;

  private final Papers papers = PaperEngine.papers();

  @Test
  void every_letter_of_vietnamese_can_be_printed_and_read_back_in_every_face() {
    String all = LETTERS + " " + LETTERS.toUpperCase(PaperWriting.VIETNAMESE);
    Printed paper =
        print("<p>%1$s</p><p><b>%1$s</b></p><p class='italic'>%1$s <b>%1$s</b></p>".formatted(all));
    String read = paper.text().replace(" ", "");
    String letters = all.replace(" ", "");
    assertThat(read.split(letters, -1)).hasSize(5);
    assertThat(paper.fonts()).hasSize(4).allMatch(font -> font.contains("LiberationSerif"));
    assertThat(paper.notEmbedded()).isEmpty();
  }

  @Test
  void the_head_names_the_state_the_body_number_place_and_date() {
    assertThat(print("<p>x</p>").text())
        .contains("UBND QUẬN LONG BIÊN")
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .contains("Độc lập - Tự do - Hạnh phúc")
        .contains("Số: 12/TTr-UBND")
        .contains("Giang Biên, ngày 05 tháng 8 năm 2021");
  }

  @Test
  void a_paper_without_number_and_date_says_that_it_is_a_draft() {
    Printed draft =
        Printed.of(
            papers.pdf(
                PAGE.formatted(""), Map.of("head", new Head(ISSUER, "TTr-UBND", null, null))));
    assertThat(draft.text())
        .contains("Số: DỰ THẢO/TTr-UBND")
        .contains("Giang Biên, ngày … tháng … năm … (DỰ THẢO)");
  }

  @Test
  void pages_are_numbered_from_the_second_and_the_head_of_a_list_stands_on_each() {
    String rows =
        String.join(
            "",
            IntStream.rangeClosed(1, 120)
                .mapToObj("<tr><td>dòng %d</td></tr>"::formatted)
                .toList());
    Printed paper =
        print("<table class='list'><thead><tr><th>Họ và tên</th></tr></thead>" + rows + "</table>");
    assertThat(paper.pages()).hasSizeGreaterThan(2);
    assertThat(paper.pages().get(0)).startsWith("UBND QUẬN LONG BIÊN");
    for (int page = 2; page <= paper.pages().size(); page++) {
      assertThat(paper.pages().get(page - 1)).startsWith(page + " Họ và tên dòng");
    }
  }

  @Test
  void a_line_never_ends_inside_a_number_or_a_day() {
    String words = "ông/bà 17/8/2021 12/TTr-UBND ".repeat(60);
    assertThat(
            print("<p>" + words + "</p><p class='plain' style='width: 4cm'>" + words + "</p>")
                .text())
        .contains("ông/bà", "17/8/2021", "12/TTr-UBND")
        .doesNotContainPattern("(ông|17|8|12) /|/ (bà|8|2021|TTr)|- UBND|TTr -");
  }

  @Test
  void the_same_values_give_the_same_bytes() {
    assertThat(bytes("<p>Nguyễn Thị Hoà</p>")).isEqualTo(bytes("<p>Nguyễn Thị Hoà</p>"));
  }

  @Test
  void nothing_is_loaded_from_a_network_or_a_disk() throws Exception {
    try (var listener = new java.net.ServerSocket(0)) {
      listener.setSoTimeout(200);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x.png";
      byte[] paper =
          bytes(
              "<p>trước</p><img src='%1$s'/><img src='file:///etc/hostname'/><link rel='stylesheet' href='%1$s'/><div style=\"background-image: url('%1$s')\">sau</div>"
                  .formatted(address));
      org.assertj.core.api.Assertions.assertThatThrownBy(listener::accept)
          .isInstanceOf(java.net.SocketTimeoutException.class);
      assertThat(Printed.of(paper).text()).contains("trước", "sau");
    }
  }

  @Test
  void what_people_wrote_is_text_and_never_markup() {
    byte[] paper =
        papers.pdf(
            PAGE.formatted("<p th:text=\"${name}\">x</p>"),
            Map.of("head", head(), "name", "<b>Hoà & \"con\"</b>"));
    assertThat(Printed.of(paper).text()).contains("<b>Hoà & \"con\"</b>");
  }

  @Test
  void a_code_stands_in_the_page() {
    Printed paper = print("<img class='qr' src='" + Qr.data("https://minhbach/x") + "'/>");
    assertThat(paper.look("form").pages()).hasSize(1);
  }

  private Printed print(String content) {
    return Printed.of(bytes(content));
  }

  private byte[] bytes(String content) {
    return papers.pdf(PAGE.formatted(content), Map.of("head", head()));
  }

  private static Head head() {
    return new Head(ISSUER, "TTr-UBND", "12/TTr-UBND", LocalDate.of(2021, 8, 5));
  }
}
