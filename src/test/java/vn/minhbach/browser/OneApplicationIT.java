package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.RunningOffice;
import vn.minhbach.paper.scan.ScanFiles;

/** A person comes to the ward's desk, and later asks on the telephone what became of it. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneApplicationIT {

  private static final String OFFICER = "canbo1p00115";
  private static final String CARD =
      "001185073%03d|012345678|Nguyễn Thị Minh Hoa|04071985|Nữ|Số 1, ngõ 2, phường Thượng Thanh, quận Long Biên, Hà Nội|15042021";

  @LocalServerPort private int port;

  private Chromium chromium;
  private String code;

  @BeforeAll
  void start() {
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  @Order(1)
  void an_officer_lets_the_card_be_read_corrects_what_was_found_and_takes_it_in() {
    try (Desk desk = Desk.of(chromium, port, OFFICER)) {
      Page page = desk.open("/intake/applications/new").page();
      desk.look("application-new");
      assertThat(page.locator("#card").evaluate("e => e === document.activeElement"))
          .isEqualTo(true);

      page.keyboard().type("001185073|half");
      page.keyboard().press("Enter");
      page.locator("#notice .govuk-error-summary").waitFor();
      assertThat(page.innerText("#notice")).contains("Mã quét được bị thiếu");
      desk.look("application-card-refused");

      page.fill("#card", "");
      page.keyboard().type(CARD.formatted(System.nanoTime() % 1000));
      page.keyboard().press("Enter");
      page.locator(".desk-read").waitFor();
      assertThat(page.inputValue("#fullName")).isEqualTo("Nguyễn Thị Minh Hoa");
      assertThat(page.inputValue("#birthDate")).isEqualTo("04/07/1985");
      assertThat(page.locator("#notice .govuk-error-summary").count()).isZero();

      page.fill("#birthDate", "31/02/1985");
      page.fill("#occupation", "việc khác");
      page.setInputFiles(
          "#files", new FilePayload("cccd.jpg", "image/jpeg", ScanFiles.picture("jpg")));
      page.selectOption("#kind", "card");
      act(page, "take");
      page.locator("#application .govuk-error-summary").waitFor();
      assertThat(page.innerText("#application"))
          .contains("cccd.jpg", "Không có ngày này trong lịch");
      desk.look("application-errors");

      page.fill("#birthDate", "04/07/1985");
      page.fill("#lostFrom", "24/07/2021");
      page.fill("#neighbourhood", "Tổ 5");
      act(page, "take");
      page.locator(".desk-summary").waitFor();
      desk.look("application-doubts");

      act(page, "take");
      page.locator(".desk-code").waitFor();
      assertThat(page.url()).contains("/intake/cases/00115-21-");
      assertThat(page.innerText("main")).contains("Đã tiếp nhận hồ sơ", "cccd.jpg", "Chờ xác minh");
      code = page.innerText(".desk-code");
      desk.look("application-case");

      page.setInputFiles("#files", new FilePayload("don.pdf", "application/pdf", ScanFiles.pdf()));
      page.locator("form[enctype] button").click();
      page.getByText("don.pdf").waitFor();
      page.setInputFiles("#files", new FilePayload("x.png", "image/png", "<html>".getBytes()));
      page.locator("form[enctype] button").click();
      page.locator("#notice .govuk-error-summary").waitFor();
      assertThat(page.innerText("#notice")).contains("không phải là PDF, JPEG hoặc PNG");
    }
  }

  @Test
  @Order(2)
  void the_citizen_asks_on_a_telephone_without_a_script() {
    try (Desk phone = Desk.ofCitizen(chromium, port)) {
      Page page = phone.open("/public/cases").page();
      phone.look("citizen-ask");
      page.fill("#code", code.toLowerCase());
      page.keyboard().press("Enter");
      page.locator(".citizen-steps").waitFor();
      phone.look("citizen-standing");
      assertThat(page.innerText("main"))
          .contains("xác minh", "UBND phường", "ngày làm việc")
          .doesNotContain("Hoa", "00115-21", "001185");
      assertThat(page.locator("script").count()).isZero();
      phone.open("/public/cases/00000000001");
      phone.look("citizen-unknown");
    }
  }

  @Test
  @Order(3)
  void the_desk_fits_a_telephone() {
    try (Desk desk = Desk.ofPhone(chromium, port, OFFICER)) {
      desk.open("/intake/applications/new").look("application-new-phone");
    }
  }

  private static void act(Page page, String act) {
    Locator button = page.locator("button[name=act][value=" + act + "]");
    button.click();
  }
}
