package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import vn.minhbach.browser.Desk;

/** The ward's accountant prepares the run, the district's releases it, the treasurer pays. */
record Paying(PathOffice office) {

  private static final int PAID = PathList.CASES - 1;

  /** Gives the number of the run. */
  String pay() {
    String run = prepare();
    release(run);
    settle(run);
    return run;
  }

  private String prepare() {
    try (Desk accountant = office.ward("ketoan")) {
      Page page = accountant.page();
      page.waitForSelector(".oversight-board");
      accountant.look("path-accountant-home");
      accountant.menu("Đợt chi trả").awaits("tbody a").look("path-runs");
      page.click("tbody a");
      accountant.sees("Nguồn kinh phí");
      String run = PathOffice.number(accountant);
      page.fill("#sourceOfFunds", "Ngân sách thành phố");
      page.fill("#debtorAccount", "9527.1.1089765");
      page.fill("#debtorBank", "Kho bạc Nhà nước Long Biên");
      accountant.look("path-run-prepare");
      accountant.press("Lập danh sách chi " + PAID + " người").sees("Đã lập danh sách chi");
      return run;
    }
  }

  private void release(String run) {
    try (Desk accountant = office.district("ketoan")) {
      Page page = accountant.page();
      accountant.menu("Đợt chi trả").press(run).sees("Duyệt chi");
      accountant.look("path-run-release");
      page.click("tbody th small a");
      accountant.sees("Giữ lại khoản chi này").look("path-entitlement");
      accountant.menu("Đợt chi trả").press("khoản bị giữ lại").look("path-held");
      accountant.menu("Đợt chi trả").press(run).press("Duyệt chi " + PAID + " người");
      accountant.sees("Đã duyệt chi đợt").look("path-run-released");
      for (String paper : new String[] {"payment-list.pdf", "cash-sheet.pdf", "invitations.pdf"}) {
        String address = page.getAttribute("a[href$='" + paper + "']", "href");
        assertThat(page.request().get(address).headers().get("content-type"))
            .as(paper)
            .isEqualTo("application/pdf");
      }
    }
  }

  private void settle(String run) {
    try (Desk treasurer = office.ward("thuquy")) {
      Page page = treasurer.page();
      treasurer.menu("Đợt chi trả").press(run).sees("Danh sách");
      String first = page.innerText("tr:has-text('Tiền mặt') small a");
      treasurer.press("Chi bằng máy quét").sees("Quét mã của người nhận tiền");
      scan(page, first);
      page.waitForSelector(".office-paid");
      treasurer.look("path-payout-scan");
      scan(page, first);
      page.waitForSelector("#notice .govuk-error-summary");
      treasurer.look("path-payout-scan-twice");
      treasurer.menu("Đợt chi trả").press(run).press("Chưa có kết quả");
      page.waitForURL("**show=open");
      page.check("[data-tick-all]");
      page.fill("#receiptNumber", "7");
      treasurer.look("path-payout-settle");
      page.click("button[value=paid]");
      treasurer.sees("Đã ghi cho 5 dòng");
      treasurer.press("Hoàn thành " + PAID + " kết quả").sees("Đã xác nhận kết quả");
      treasurer.look("path-payout-settled");
      assertThat(page.innerText("main")).contains("Số liệu khớp", "9.000.000\u00a0đ");
    }
  }

  /** A scanner types and presses Enter. */
  private static void scan(Page page, String code) {
    page.focus("#code");
    page.keyboard().type(code);
    page.keyboard().press("Enter");
  }
}
