package vn.minhbach.browser.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.minhbach.browser.Desk;

/** An applicant asks, with the code of the receipt, how far the own application is. */
record Asking(PathOffice office) {

  private static final Pattern CODE = Pattern.compile("\\w{4}-\\w{4}-\\w{3}\\b");

  /** An officer finds the case by the name and prints its receipt; gives the code on it. */
  String receipt() {
    try (Desk desk = office.ward("canbo1")) {
      desk.menu("Tìm hồ sơ").page().fill("#term", PathList.SOUGHT);
      desk.page().keyboard().press("Enter");
      desk.sees("Hồ sơ tìm thấy").look("path-search");
      desk.page().click("tbody a");
      desk.sees("Nội dung đề nghị");
      String receipt = desk.page().getAttribute("a:text-is('Giấy tiếp nhận')", "href");
      return code(desk.page().request().get(receipt).body());
    }
  }

  void ask(String code, String answer, String picture) {
    try (Desk citizen = office.citizen()) {
      citizen.open("/public/lists");
      citizen.page().click("header a:text-is('Tra cứu hồ sơ của tôi')");
      citizen.page().fill("#code", code);
      citizen.press("Xem hồ sơ").sees(answer).look(picture);
    }
  }

  private static String code(byte[] receipt) {
    try (PDDocument document = Loader.loadPDF(receipt)) {
      Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
      if (!code.find()) {
        throw new AssertionError("no code on the receipt");
      }
      return code.group();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
