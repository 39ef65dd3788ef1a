package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import vn.minhbach.browser.Desk;

/** The ward posts the list; people read it on a telephone; the days of posting go by. */
record Posting(PathOffice office) {

  /** Gives the number of the posting. */
  String post() {
    try (Desk desk = office.ward("canbo1")) {
      desk.menu("Niêm yết công khai").awaits(".office-table");
      desk.look("path-postings");
      desk.page().click(".office-table a");
      desk.sees("Niêm yết danh sách này").look("path-posting-prepared");
      String posting = PathOffice.number(desk);
      desk.press("Thông báo đã ký").sees("Chưa đính kèm bản nào");
      Sitting.number(desk, "15/TB-UBND");
      desk.look("path-notice-paper");
      desk.menu("Niêm yết công khai").press(posting).sees("Niêm yết danh sách này");
      desk.press("Niêm yết từ hôm nay").sees("đã niêm yết. Người dân xem được");
      desk.look("path-posting-posted");
      return posting;
    }
  }

  /** A name is found without marks, and what is said of it can be read. */
  void read() {
    try (Desk citizen = office.citizen()) {
      Page page = citizen.page();
      citizen.open("/public/lists").look("path-citizen-lists");
      page.selectOption("#unit", office.ward());
      page.fill("#name", PathList.SOUGHT);
      page.fill("#year", String.valueOf(PathList.SOUGHT_BORN));
      citizen.look("path-citizen-search");
      citizen.press("Tìm").sees("Kết quả tìm").look("path-citizen-found");
      assertThat(page.url()).endsWith("/public/lists/search");
      citizen.press("Số thứ tự").sees("Thấy điểm chưa đúng?");
      citizen.look("path-citizen-list");
      assertThat(page.locator("tbody tr").count()).isEqualTo(PathList.CASES - 1);
    }
  }

  /** An administrator lets a week go by, and the posting ends by itself. */
  void waitOut(String posting) {
    try (Desk desk = office.administrator()) {
      desk.menu("Ngày giờ trình diễn").look("path-clock");
      desk.press("Tới 07:30 sau 7 ngày").sees("Đã chuyển ngày giờ trình diễn");
      desk.look("path-clock-moved");
    }
    try (Desk desk = office.ward("canbo1")) {
      desk.menu("Niêm yết công khai").press(posting).sees("Người được đề nghị hỗ trợ");
      desk.awaits("main strong:has-text('Đã hết thời gian niêm yết')").look("path-posting-closed");
    }
  }
}
