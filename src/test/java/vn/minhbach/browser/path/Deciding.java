package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import vn.minhbach.browser.Desk;

/** The ward submits the list, the Labour office appraises it, the district's leader decides. */
record Deciding(PathOffice office) {

  /** Gives the number of the dossier; whom the council did not propose is refused. */
  String decide() {
    String dossier = prepare();
    sign(dossier);
    appraise(dossier);
    rule(dossier);
    return dossier;
  }

  private String prepare() {
    try (Desk officer = office.ward("canbo1")) {
      officer.menu("Hồ sơ trình").look("path-dossiers");
      officer.press("Xem danh sách, chọn một phần").sees("Đánh dấu hồ sơ đưa vào hồ sơ trình");
      officer.look("path-dossier-waiting");
      officer.menu("Hồ sơ trình").press("Lập hồ sơ trình cho cả " + PathList.CASES + " hồ sơ");
      officer.sees("Đã lập hồ sơ trình").look("path-dossier-prepared");
      return PathOffice.number(officer);
    }
  }

  private void sign(String dossier) {
    try (Desk chair = office.ward("chutich")) {
      chair.page().waitForSelector(".oversight-board");
      chair.look("path-chair-home");
      chair.menu("Hồ sơ trình").press(dossier).sees("Ký tờ trình");
      chair.page().fill("#submissionNumber", "12/TTr-UBND");
      chair.look("path-dossier-sign");
      chair.press("Ký trình " + PathList.CASES + " hồ sơ").sees("Đã ký trình");
    }
  }

  private void appraise(String dossier) {
    try (Desk labour = office.district("laodong1")) {
      labour.menu("Toàn quận, huyện").look("path-district");
      labour.menu("Hồ sơ trình").press(dossier).sees("Hoàn thành thẩm định");
      Page page = labour.page();
      page.check("tr:has-text('" + PathList.UNCLEAR + "') input[name=case]");
      page.click("button[value=disagree]");
      page.waitForSelector("#notice .govuk-error-summary");
      labour.look("path-appraise-refused");
      page.fill("#remark", "Hội đồng không đề nghị; công việc không thuộc diện phải dừng.");
      page.click("button[value=disagree]");
      labour.sees("Đã ghi ý kiến cho 1 dòng").look("path-appraise");
      page.check("#rest");
      page.click(".govuk-button:text-is('Hoàn thành thẩm định')");
      labour.sees("Đã thẩm định xong").look("path-appraised");
    }
  }

  private void rule(String dossier) {
    try (Desk leader = office.district("lanhdao")) {
      leader.menu("Hồ sơ trình").press(dossier).press("Có ý kiến khác").sees(PathList.UNCLEAR);
      Page page = leader.page();
      page.check("tr:has-text('" + PathList.UNCLEAR + "') input[name=case]");
      page.fill("#reason", "Công việc không thuộc diện phải dừng theo chỉ đạo của Thành phố.");
      page.fill("#article", "Điều 5, 3642/QĐ-UBND");
      leader.look("path-decide");
      page.click("button[value=refused]");
      leader.sees("Đã ghi cho 1 dòng");
      page.fill("#decisionNumber", PathOffice.DECISION);
      page.check("#rest");
      leader.look("path-decide-sign");
      page.click(".govuk-button:text-is('Ký quyết định')");
      leader.sees("Đã ban hành quyết định").look("path-decided");
      assertThat(page.innerText(".office-tiles"))
          .containsPattern("6\\s+người được phê duyệt\\s+9.000.000\u00a0đ")
          .containsPattern("1\\s+người không đủ điều kiện");
    }
  }
}
