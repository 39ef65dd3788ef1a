package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import vn.minhbach.browser.Desk;

/** A ward officer hands the ward's list in, reads what was found and accepts it. */
record Receiving(PathOffice office) {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Gives the number of the list. */
  String takeIn(String address) {
    try (Desk desk = office.ward("canbo1")) {
      desk.page().waitForSelector(".oversight-board");
      desk.look("path-ward-home");
      desk.menu("Danh sách đề nghị").look("path-intake-lists");
      desk.page()
          .setInputFiles(
              "#file", new FilePayload("Danh sách đợt 1.xlsx", EXCEL, PathList.of(address)));
      desk.press("Nộp danh sách");
      desk.page().waitForSelector("#rows");
      desk.look("path-intake-list");
      assertThat(desk.page().innerText(".intake-totals"))
          .containsPattern("Số người\\s+5\\s+2\\s+0\\s+7\\s+1\\s+8")
          .contains("10.500.000\u00a0đ");
      String list = PathOffice.number(desk);
      desk.press("Tiếp nhận danh sách");
      desk.page().waitForSelector("#accept");
      desk.look("path-intake-accept");
      desk.press("Tiếp nhận danh sách").sees("Đã tiếp nhận danh sách");
      desk.sees("mở " + PathList.CASES + " hồ sơ");
      desk.look("path-intake-accepted");
      return list;
    }
  }
}
