package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.RunningOffice;
import vn.minhbach.access.ByOfficer;

/** The first page after the login, in Debian's Chromium. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomePageIT {

  @LocalServerPort private int port;

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
  void an_officer_finds_tasks_unit_and_the_word_that_it_is_a_demonstration() {
    try (Desk desk = Desk.of(chromium, port, "canbo1p00121")) {
      desk.look("home");
      assertThat(desk.page().innerText("body"))
          .contains(
              "Phường Giang Biên",
              "Bản trình diễn",
              "Việc cần làm",
              ByOfficer.name("canbo1p00121"));
      desk.page().locator("form[action='/language'] button").click();
      desk.page().waitForSelector("html[lang=en]");
      assertThat(desk.page().innerText("body")).contains("My tasks");
    }
  }

  @Test
  void it_fits_a_telephone() {
    try (Desk desk = Desk.ofPhone(chromium, port, "canbo1p00121")) {
      desk.look("home-phone");
    }
  }

  @Test
  void login_and_refusal_look_like_the_rest() {
    try (Desk desk = Desk.ofCitizen(chromium, port)) {
      desk.open("/login?error").look("login-phone");
      assertThat(desk.page().innerText("[role=alert]")).contains("không đúng");
    }
    try (Desk desk = Desk.of(chromium, port, "canbo1p00121")) {
      desk.open("/password").look("password");
      desk.open("/no-such-page").look("error");
      assertThat(desk.page().innerText("main")).contains("Không có địa chỉ này");
    }
  }
}
