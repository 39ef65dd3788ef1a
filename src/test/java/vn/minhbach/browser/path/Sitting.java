package vn.minhbach.browser.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import vn.minhbach.browser.Desk;
import vn.minhbach.browser.Tasklist;
import vn.minhbach.paper.scan.ScanFiles;

/** The council meets before its screen, votes each at the own desk, and signs its minutes. */
record Sitting(PathOffice office) {

  private static final List<String> VOTERS =
      List.of("uyvien1", "uyvien2", "uyvien3", "uyvien4", "uyvien5", "chutichhd");

  /** Gives the number of the sitting; the case that is voted on singly is not proposed. */
  String sit() {
    String sitting = call();
    try (Desk hall = office.ward("uyvien1")) {
      hall.menu("Phiên họp").press(sitting).sees("Danh sách xét duyệt");
      hall.press("Màn hình phiên họp (máy chiếu)").sees("Đang biểu quyết");
      vote(sitting, "uyvien1");
      hall.page().waitForSelector("dd:has-text('1/6')");
      hall.look("path-hall-voting");
      VOTERS.stream().skip(1).forEach(name -> vote(sitting, name));
      hall.sees("Đã kiểm phiếu").look("path-hall-counted");
      assertThat(hall.page().innerText("#now")).contains("Không đề nghị");
    }
    write();
    sign(sitting);
    return sitting;
  }

  private String call() {
    try (Desk desk = office.ward("thuky")) {
      desk.look("path-secretary-home");
      desk.menu("Phiên họp").awaits(".committee-call");
      desk.page().fill("#place", "Hội trường UBND phường");
      desk.look("path-sitting-call");
      desk.page().click(".committee-call button");
      desk.page().waitForURL(Pattern.compile(".*/committee/sittings/" + office.ward() + "-.*"));
      String sitting = PathOffice.number(desk);
      desk.sees("Đã triệu tập phiên họp").look("path-sitting-called");
      desk.page()
          .click(
              "tr:has-text('" + PathList.UNCLEAR + "') button:has-text('Tách biểu quyết riêng')");
      desk.sees("được tách để biểu quyết riêng");
      desk.press("Màn hình phiên họp (máy chiếu)");
      desk.page().waitForSelector("button[name=everybody]");
      desk.look("path-hall-roll");
      desk.page().click("button[name=everybody]");
      desk.sees("Đang biểu quyết").look("path-hall-open");
      return sitting;
    }
  }

  private void vote(String sitting, String name) {
    try (Tasklist member = office.tasks(name)) {
      member.open(sitting);
      member.form().locator("input[name=list][value=for]").check();
      member.form().locator("select[name=vote]:visible").selectOption("against");
      if (name.equals("uyvien1")) {
        member.look("path-member-vote");
      }
      member.complete();
      member.done();
    }
  }

  private void write() {
    try (Desk desk = office.ward("thuky")) {
      minutes(desk);
      assertThat(desk.page().inputValue("#content-text")).contains("7 hồ sơ", "6/6 thành viên");
      desk.page().fill("#openedAt", "08:00");
      desk.page().fill("#closedAt", "09:30");
      desk.look("path-minutes-write");
      desk.press("Lưu và trình chủ trì ký").sees("Đã trình chủ trì ký");
      desk.press("Biên bản đã ký").sees("Chưa đính kèm bản nào");
      number(desk, "7/BB-HĐXD");
      desk.look("path-minutes-paper");
    }
  }

  private void sign(String sitting) {
    try (Desk desk = office.ward("chutichhd")) {
      minutes(desk);
      desk.look("path-minutes-sign");
      desk.press("Ký biên bản").sees("Đã ký biên bản phiên họp " + sitting);
      desk.look("path-minutes-signed");
    }
  }

  private static void minutes(Desk desk) {
    desk.menu("Phiên họp").page().click("tbody a");
    desk.sees("Danh sách xét duyệt").press("Biên bản họp");
    desk.page().waitForURL("**/minutes");
    desk.sees("Kết quả");
  }

  /** A clerk's number and date, and the scan of what was signed by hand. */
  static void number(Desk desk, String number) {
    desk.page().fill("#number", number);
    desk.page().fill("#dated", day(desk));
    desk.press("Lưu số và ngày").sees("Đã lưu số " + number);
    desk.page()
        .setInputFiles("#file", new FilePayload("da-ky.pdf", "application/pdf", ScanFiles.pdf()));
    desk.press("Đính kèm bản đã ký").sees("Đã đính kèm bản đã ký");
  }

  /** The office's day, as the head of each page says it. */
  static String day(Desk desk) {
    return desk.page().innerText(".office-demo").replaceAll("(?s).*(\\d\\d/\\d\\d/\\d{4}).*", "$1");
  }
}
