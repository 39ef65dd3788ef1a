package vn.minhbach.browser.path;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.minhbach.RunningOffice;
import vn.minhbach.browser.Chromium;

/**
 * One list of a ward goes through all stages by the screens alone, each role in a session of its
 * own; the job executor runs and the demonstration's clock is moved, so it has a database of its
 * own.
 */
@Tag("path")
@RunningOffice
@TestPropertySource(
    properties = {"minhbach.data=target/path", "camunda.bpm.job-execution.enabled=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnePathIT {

  private static final String WARD = "00154";

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
  void a_list_goes_from_the_ward_desk_to_the_money_and_every_total_balances() {
    PathOffice office = new PathOffice(chromium, port, WARD, "004");
    String list = new Receiving(office).takeIn("Phường Cự Khối, Quận Long Biên");
    new Verifying(office).verify();
    String code = new Asking(office).receipt();
    String sitting = new Sitting(office).sit();
    Posting postings = new Posting(office);
    String posting = postings.post();
    postings.read();
    new Asking(office).ask(code, "Danh sách đang niêm yết công khai", "path-citizen-posted");
    postings.waitOut(posting);
    String dossier = new Deciding(office).decide();
    String run = new Paying(office).pay();
    new Asking(office).ask(code, "Đã chi trả", "path-citizen-paid");
    new Watching(office).watch(list, List.of(sitting, posting, dossier, run));
    String one = WARD + "-21-000001";
    new EveryPage(
            office,
            Map.ofEntries(
                Map.entry("lists", list),
                Map.entry("sittings", sitting),
                Map.entry("postings", posting),
                Map.entry("dossiers", dossier),
                Map.entry("runs", run),
                Map.entry("trail", run),
                Map.entry("cases", one),
                Map.entry("entitlements", one),
                Map.entry("wards", WARD),
                Map.entry("officers", "canbo1p" + WARD)))
        .look();
  }
}
