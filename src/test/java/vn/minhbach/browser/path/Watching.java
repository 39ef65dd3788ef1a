package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.minhbach.browser.Desk;

/** A monitor follows the list and one of its cases, and adds up what every stage says. */
record Watching(PathOffice office) {

  private static final String ALL = "10.500.000\u00a0đ";
  private static final String PAID = "9.000.000\u00a0đ";

  void watch(String list, List<String> matters) {
    try (Desk monitor = office.district("giamsat")) {
      Page page = monitor.page();
      page.waitForSelector(".oversight-board");
      monitor.look("path-monitor-home");
      monitor.menu("Tra cứu quá trình").page().selectOption("#kind", "list");
      page.click("main button:text-is('Xem')");
      page.click("tbody a:text-is('" + list + "')");
      monitor.sees("Đối chiếu số người và số tiền").look("path-monitor-list");
      balances(page);
      String caseNumber = page.innerText("td.office-keep a >> nth=0");
      monitor.press(caseNumber).sees("Bất kiêm nhiệm").look("path-monitor-case");
      monitor.press("Xem vị trí trên sơ đồ quy trình");
      page.waitForSelector(".oversight-picture");
      monitor.look("path-monitor-place");
      matters.forEach(number -> matter(monitor, number));
      monitor.menu("Ai đã làm gì").look("path-monitor-acts");
      monitor.menu("Tiến độ").look("path-monitor-progress");
    }
  }

  private static void matter(Desk monitor, String number) {
    monitor.menu("Tra cứu quá trình").page().fill("#number", number);
    monitor.page().keyboard().press("Enter");
    monitor.page().click("tbody a:text-is('" + number + "')");
    monitor.page().waitForURL("**/" + number);
    monitor.sees("Quá trình xử lý").look("path-monitor-" + number.split("-")[1].charAt(0));
  }

  /** Each stage's total is what it received, and the money is the same from stage to stage. */
  private static void balances(Page page) {
    assertThat(row(page, "Dòng trong danh sách đã tiếp nhận")).contains("8 người", "Khớp");
    assertThat(row(page, "Dòng đọc được thành hồ sơ")).contains("7 người", "Khớp");
    assertThat(row(page, "Hồ sơ qua hội đồng xét duyệt"))
        .contains("7 người", ALL, "đề nghị 6 (" + PAID + ")", "không đề nghị 1", "Khớp");
    assertThat(row(page, "Hồ sơ đã niêm yết"))
        .contains("6 người", "phê duyệt 6 (" + PAID + ")", "Khớp");
    assertThat(row(page, "Hồ sơ đã phê duyệt"))
        .contains("6 người", "đã vào đợt chi trả 6 (" + PAID + ")", "Khớp");
    assertThat(row(page, "Khoản đã đưa vào đợt chi trả"))
        .contains("6 người", "đã chi trả 6 (" + PAID + ")", "Khớp");
    assertThat(page.locator(".govuk-tag--red").count()).isZero();
  }

  private static String row(Page page, String name) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(name))
        .innerText()
        .replaceAll("\\s+", " ");
  }
}
