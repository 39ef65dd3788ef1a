package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.RunningOffice;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.story.Api;

/** A secretary numbers signed minutes and attaches their scan. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedPaperPageIT {

  private static final String WARD = "00148";
  private static final String[] FIVE = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};

  @LocalServerPort private int port;
  @Autowired private AutowireCapableBeanFactory office;

  private Chromium chromium;

  @BeforeAll
  void start() {
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void the_signed_paper_is_numbered_and_attached_on_its_page() {
    String sitting = voted();
    try (Desk desk = Desk.of(chromium, port, "thukyp" + WARD)) {
      desk.open("/papers/minutes/" + sitting).look("signed-paper");
      assertThat(desk.page().innerText("main")).contains("Bản trình diễn không bắt buộc");
      desk.page().fill("#number", "7/BB-HĐXD");
      desk.page().fill("#dated", "2021-08-17");
      desk.page().click("form[action='/papers/numbers'] button");
      desk.page().waitForSelector("text=Đã lưu số 7/BB-HĐXD");
      attach(desk, "hello".getBytes(StandardCharsets.US_ASCII));
      desk.page().waitForSelector("text=Tệp không phải là PDF");
      desk.look("signed-paper-refused");
      attach(desk, ScanFiles.pdf());
      desk.page().waitForSelector("text=Đã đính kèm bản đã ký");
      desk.look("signed-paper-attached");
      assertThat(desk.page().innerText("table")).contains("đúng với nội dung hiện nay");
      desk.page().waitForSelector("a[href$='minutes.pdf']");
    }
  }

  private static void attach(Desk desk, byte[] content) {
    desk.page().setInputFiles("#file", new FilePayload("bien-ban.pdf", "application/pdf", content));
    desk.page().click("form[action='/papers/scans'] button");
  }

  /** A sitting whose votes are counted and whose minutes are written. */
  private String voted() {
    Play play = office.createBean(Play.class);
    String sitting = play.call(WARD, play.verified(WARD, 2, true));
    play.attend(sitting, FIVE);
    for (String name : FIVE) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    new Api(URI.create("http://localhost:" + port + "/"), "thukyp" + WARD, "minhbach2021")
        .post(
            "/api/committee/sittings/" + sitting + "/minutes",
            Map.of("openedAt", "08:00", "closedAt", "09:30", "content", "Xét duyệt danh sách"));
    return sitting;
  }
}
