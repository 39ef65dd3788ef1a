package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.story.PlayedOffice;
import vn.minhbach.story.PlayedStory;

/** Pages of stages with the work of three wards behind them, as those have them who use them. */
@PlayedOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayedScreensIT {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate sql;

  private Chromium chromium;

  @BeforeAll
  void played() {
    PlayedStory.in(URI.create("http://localhost:" + port + "/"));
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void the_district_sees_all_wards_and_their_dossiers() {
    try (Desk desk = Desk.of(chromium, port, "lanhdaoq004")) {
      desk.open("/decision").look("story-district");
      assertThat(desk.page().innerText("main")).contains("Phường Giang Biên", "Tổng cộng");
      desk.open("/decision/dossiers").look("story-dossiers");
      desk.open("/decision/dossiers/" + first("number FROM decision_dossier"));
      desk.look("story-dossier");
      assertThat(desk.page().innerText("main")).contains("Số liệu khớp");
    }
  }

  @Test
  void money_is_seen_at_a_glance() {
    String run = first("number FROM payout_run");
    try (Desk desk = Desk.of(chromium, port, "thuquyp00121")) {
      desk.open("/payout/runs").look("story-runs");
      desk.open("/payout/runs/" + run).look("story-run");
      assertThat(desk.page().innerText("main")).contains("Số liệu khớp");
      desk.open("/payout/runs/" + run + "/scan").look("story-scan");
    }
    try (Desk desk = Desk.of(chromium, port, "ketoanq004")) {
      desk.open("/payout/held").look("story-held");
    }
  }

  @Test
  void citizens_see_the_lists_on_a_telephone() {
    try (Desk desk = Desk.ofCitizen(chromium, port)) {
      desk.open("/public/lists").look("story-public-lists");
    }
  }

  private String first(String what) {
    return sql.queryForObject(
        "SELECT MIN(" + what.replaceFirst(" ", ") ") + " WHERE unit = '00121'", String.class);
  }
}
