package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.RunningOffice;
import vn.minhbach.intake.file.Sheets;

/** A ward officer hands a list in, reads the findings, corrects the file and accepts it. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WardListsIT {

  private static final String WARD = "00127";
  private static final String OFFICER = "canbo1p" + WARD;
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> NAMES =
      List.of("Lê Thị Bình", "Trần Văn Cường", "Phạm Thị Dung", "Hoàng Văn Giang", "Vũ Thị Hà");

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate sql;

  private Chromium chromium;

  @BeforeAll
  void start() {
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
    for (String table : List.of("intake_row", "intake_case")) {
      sql.update("DELETE FROM " + table + " WHERE unit = ?", WARD);
    }
    sql.update("DELETE FROM intake_list WHERE unit = ?", WARD);
  }

  @Test
  @Order(1)
  void a_file_of_another_kind_is_refused_at_the_form_and_nothing_typed_is_lost() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/intake/lists").look("lists-empty");
      choose(desk, "danh sách.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
      desk.page().fill("#receivedOn", "16/8/2021");
      watchBar(desk);
      desk.page().locator("button:has-text('Nộp danh sách')").click();
      desk.page().waitForSelector("#notice .govuk-error-summary");
      desk.look("lists-wrong-file");
      assertThat(desk.page().evaluate("window.barSeen")).isEqualTo(true);
      assertThat(desk.page().innerText("#notice")).contains("Tệp không phải bảng tính Excel");
      assertThat(desk.page().inputValue("#receivedOn")).isEqualTo("16/8/2021");
    }
  }

  @Test
  @Order(2)
  void an_officer_takes_a_list_from_the_file_to_its_cases() throws Exception {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      desk.open("/intake/lists");
      choose(desk, "Danh sách đợt 1.xlsx", file(false));
      desk.page().locator("button:has-text('Nộp danh sách')").click();
      desk.page().waitForSelector("#rows");
      desk.look("list-checked");
      assertThat(desk.page().innerText("body")).contains("Thiếu họ và tên.", "Có ghi chú (5)");
      byte[] remarked = download(desk);
      assertThat(remarked).startsWith('P', 'K');
      desk.page()
          .setInputFiles("#file", new FilePayload("Danh sách đợt 1 sửa.xlsx", EXCEL, file(true)));
      desk.page().locator("button:has-text('Nộp bản sửa')").click();
      desk.page().waitForSelector("a:has-text('Xem những gì đã đổi')");
      desk.look("list-corrected");
      desk.page().locator("a:has-text('Xem những gì đã đổi')").click();
      desk.page().waitForSelector("#differences");
      desk.look("list-differences");
      desk.page().goBack();
      desk.page().locator("a:has-text('Rút danh sách')").click();
      desk.page().waitForSelector("#withdraw");
      desk.look("list-withdraw");
      desk.page().goBack();
      desk.page().locator("a:has-text('Tiếp nhận danh sách')").click();
      desk.page().waitForSelector("#accept");
      desk.look("list-accept");
      desk.page().locator("#accept button").click();
      desk.page().waitForSelector("#notice .govuk-notification-banner--success");
      desk.look("list-accepted");
      assertThat(desk.page().innerText("#notice")).contains("mở 60 hồ sơ");
      desk.open("/intake/lists").look("lists");
      assertThat(desk.page().innerText("tbody")).contains("Đã tiếp nhận", "Đã rút");
    }
  }

  @Test
  @Order(3)
  void the_lists_fit_a_telephone() {
    try (Desk desk = Desk.ofPhone(chromium, port, OFFICER)) {
      desk.open("/intake/lists").look("lists-phone");
      desk.page().locator("tbody a").first().click();
      desk.page().waitForSelector("#list");
      desk.look("list-phone");
    }
  }

  /** Remembers whether the bar showed how far the upload had come. */
  private static void watchBar(Desk desk) {
    desk.page()
        .evaluate(
            """
            document.body.addEventListener('htmx:xhr:progress', () => {
              const bar = document.querySelector('main form progress');
              window.barSeen = !bar.hidden && bar.value > 0;
            })
            """);
  }

  private static void choose(Desk desk, String name, byte[] content) {
    desk.page().setInputFiles("#file", new FilePayload(name, EXCEL, content));
  }

  private static byte[] download(Desk desk) throws Exception {
    Page page = desk.page();
    Download file =
        page.waitForDownload(() -> page.locator("a:has-text('Tải tệp Excel kèm ghi chú')").click());
    assertThat(file.suggestedFilename()).startsWith("Danh sách đợt 1 - ghi chú danh sách");
    return Files.readAllBytes(file.path());
  }

  private static byte[] file(boolean isCorrected) {
    Sheets sheets =
        new Sheets().row(isCorrected ? "Danh sách, bản sửa" : "Danh sách").row(Sheets.TITLES);
    for (int i = 1; i <= 60; i++) {
      boolean isWrong = i % 12 == 0 && !isCorrected;
      sheets.row(
          Sheets.person(
              300 + i,
              "Họ và tên",
              i == 24 && isWrong ? null : NAMES.get(i % NAMES.size()) + " " + (char) ('A' + i % 23),
              "Số CCCD",
              isWrong ? "00108500" : "0010850%05d".formatted(40_000 + i),
              "Nơi thường trú",
              "Số 5, Phường Việt Hưng, Quận Long Biên"));
    }
    return sheets.bytes();
  }
}
