package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import vn.minhbach.browser.Desk;

/** Another officer of the ward decides the doubt, looks into a trade and verifies the rest. */
record Verifying(PathOffice office) {

  void verify() {
    try (Desk phone = office.wardByPhone("canbo1")) {
      phone.page().waitForSelector(".oversight-board");
      phone.look("path-ward-home-phone");
      phone.menu("Rà soát, xác minh").look("path-verification-phone");
    }
    try (Desk desk = office.ward("canbo2")) {
      desk.menu("Rà soát, xác minh").look("path-verification-list");
      slips(desk);
      doubt(desk);
      oneCase(desk);
      desk.menu("Rà soát, xác minh");
      rest(desk);
    }
  }

  private static void slips(Desk desk) {
    String slips = desk.page().getAttribute("a:has-text('Phiếu xác minh')", "href");
    assertThat(desk.page().request().get(slips).headers().get("content-type"))
        .isEqualTo("application/pdf");
  }

  private static void doubt(Desk desk) {
    desk.press("Kết luận từng nghi vấn").sees("Trường hợp 1 trên 1");
    desk.look("path-verification-doubt");
    desk.page().check("#decision-CLEARED");
    desk.page().fill("#reason", "Đã đối chiếu CCCD gốc của cả hai người.");
    desk.press("Kết luận, sang trường hợp tiếp theo").sees("Đã kết luận cả 1 nghi vấn");
    desk.press("Danh sách xác minh").sees("Đã loại bỏ");
  }

  private static void oneCase(Desk desk) {
    Page page = desk.page();
    page.click("tr:has-text('" + PathList.UNCLEAR + "') a");
    desk.sees("Nội dung đề nghị").look("path-verification-case");
    page.selectOption("select[name='findings[0].decision']", "CLEARED");
    page.fill(
        "[name='findings[0].reason']",
        "Đã hỏi tổ trưởng: may gia công cho quán ở chợ, chợ đóng cửa.");
    page.check("#outcome-confirmed");
    desk.press("Ghi nhận kết quả").sees("Đã ghi nhận kết quả xác minh hồ sơ");
  }

  private static void rest(Desk desk) {
    desk.press("Chọn tất cả hồ sơ không còn nghi vấn").sees("Đã chọn sẵn 6 hồ sơ");
    desk.page().check("#outcome-confirmed");
    desk.look("path-verification-bulk");
    desk.press("Ghi nhận kết quả").sees("Đã ghi nhận kết quả xác minh của 6 hồ sơ");
    desk.look("path-verification-done");
  }
}
