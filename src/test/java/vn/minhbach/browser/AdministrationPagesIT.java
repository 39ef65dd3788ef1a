package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.RunningOffice;

/** What an administrator does by the screens, in Debian's Chromium. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationPagesIT {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate sql;

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
  void accounts_deputies_registers_and_messages_are_looked_after() {
    sql.update(
        """
        INSERT INTO workflow_undelivered (case_number, message, sent_at, outcome, reason, recorded_at)
        VALUES ('00127-21-000999', 'committee.concluded', 1629160200000000, 'proposed', 'not waiting', 1629160200000000)
        """);
    try (Desk desk = Desk.of(chromium, port, "quantritp01")) {
      desk.open("/administration/officers?term=p00127").look("administration-officers");
      desk.open("/administration/officers/new").look("administration-officer-new");
      desk.open("/administration/officers/canbo1p00127").look("administration-officer");
      desk.open("/administration/deputies");
      desk.page().fill("#insteadOf", "chutichp00127");
      desk.page().fill("#deputy", "khongco");
      desk.page().fill("#fromDay", "17/08/2021");
      desk.page().fill("#toDay", "31/12/2029");
      desk.page().click("main button");
      desk.page().waitForSelector("#notice .govuk-error-summary");
      assertThat(desk.page().inputValue("#insteadOf")).isEqualTo("chutichp00127");
      desk.page().fill("#deputy", "thukyp00127");
      desk.page().click("main button");
      desk.page().waitForSelector("td:has-text('thukyp00127')");
      desk.look("administration-deputies");
      desk.page().click("tr:has-text('thukyp00127') button");
      desk.page().waitForSelector("text=Đã chấm dứt ủy quyền");
      desk.open("/administration/registers");
      desk.page().selectOption("#register", "deceased");
      desk.page().setInputFiles("#file", deceased());
      desk.page().click("main button");
      desk.page().waitForSelector(".govuk-notification-banner--success");
      desk.look("administration-registers");
      desk.open("/administration/jobs").look("administration-jobs");
      assertThat(desk.page().innerText("main")).contains("Hội đồng đã kết luận");
      desk.open("/administration/clock").look("administration-clock");
    }
  }

  @AfterAll
  void remove() {
    sql.update("DELETE FROM workflow_undelivered WHERE case_number = '00127-21-000999'");
  }

  private static FilePayload deceased() {
    return new FilePayload(
        "deceased.csv",
        "text/csv",
        "full_name,birth_date,id_number,died_on\nNguyễn Văn Không,1950-01-02,,2020-03-04\n"
            .getBytes(StandardCharsets.UTF_8));
  }
}
