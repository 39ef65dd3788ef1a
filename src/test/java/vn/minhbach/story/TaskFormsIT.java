package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.story.TaskForms.finish;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.minhbach.RunningOffice;
import vn.minhbach.browser.Tasklist;

/**
 * One ward list from the desk to the money by the task forms alone: each of the thirteen is looked
 * at, looked through by axe and by keyboard, filled in and completed by whoever has the task.
 */
@Tag("forms")
@RunningOffice
@TestPropertySource(
    properties = {"minhbach.data=target/forms", "camunda.bpm.job-execution.enabled=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskFormsIT {

  private static final String WARD = "00127";
  private static final int PEOPLE = 4;

  @LocalServerPort private int port;
  @Autowired private TaskService tasks;
  @Autowired private JdbcTemplate sql;

  private TaskForms forms;
  private Office office;

  @BeforeAll
  void start() {
    forms = new TaskForms(port, tasks);
    office = new Office(URI.create("http://localhost:" + port + "/"));
  }

  @AfterAll
  void stop() {
    forms.close();
  }

  @Test
  void every_form_can_be_read_and_filled_in_by_everybody() {
    takeIn();
    verify();
    String sitting = sit();
    String posting = post(sitting);
    LocalDate closed = office.today().plusDays(7);
    office.turnTo(closed);
    new Ward(office, WARD, "004").awaitClosed(posting);
    String run = pay(decide());
    assertThat(forms.looked()).hasSize(13);
    assertThat(office.as("ketoanp" + WARD).get("/api/payout/runs/" + run).at("/totals/open/people"))
        .hasToString("0");
  }

  private void takeIn() {
    Ward ward = new Ward(office, WARD, "004");
    byte[] list = WardListFile.of(PEOPLE, "Phường Việt Hưng, Quận Long Biên", 127);
    ward.accept(ward.upload(list, office.today()).get("id").asLong());
  }

  private void verify() {
    forms.until("verifyCase", PEOPLE);
    for (int i = 0; i < PEOPLE; i++) {
      boolean isLast = i == PEOPLE - 1;
      try (Tasklist officer = forms.form("canbo2p" + WARD, "verifyCase", WARD + "-21-")) {
        Locator form = officer.form();
        form.locator("[name=outcome][value=" + (isLast ? "notConfirmed" : "confirmed") + "]")
            .check();
        form.locator("[name=confirmedBy]").fill("totruongp" + WARD);
        form.locator("[name=reason]").last().fill(isLast ? "Vẫn đang có việc làm." : "");
        form.locator("[name=confirmedOn]").fill("31/02/2021");
        officer.complete();
        assertThat(officer.refusal()).isEqualTo("Ngày phải viết như 27/07/2021: Ngày xác nhận.");
        form.locator("[name=confirmedOn]").fill(written(office.today()));
        finish(officer);
      }
    }
  }

  private String sit() {
    String secretary = "thukyp" + WARD;
    String sitting =
        office
            .as(secretary)
            .post(
                "/api/committee/sittings",
                Map.of(
                    "unit",
                    WARD,
                    "scheme",
                    Office.SCHEME,
                    "heldOn",
                    office.today().toString(),
                    "place",
                    "Hội trường UBND phường"))
            .get("sitting")
            .asText();
    try (Tasklist form = forms.form(secretary, "recordAttendance", sitting)) {
      form.form().locator("[data-fill]").click();
      form.form().locator("#chair").selectOption("chutichhdp" + WARD);
      finish(form);
    }
    vote(sitting);
    try (Tasklist form = forms.form(secretary, "writeMinutes", sitting)) {
      form.form().locator("#openedAt").fill("8h30");
      form.form().locator("#closedAt").fill("10:15");
      form.form().locator("#content").fill("Hội đồng xét từng hồ sơ trong danh sách.");
      finish(form);
    }
    try (Tasklist form = forms.form("chutichhdp" + WARD, "signMinutes", sitting)) {
      finish(form);
    }
    return sitting;
  }

  private void vote(String sitting) {
    String path = "/api/committee/sittings/" + sitting;
    try (Tasklist form = forms.form("uyvien1p" + WARD, "voteOnList", sitting)) {
      form.form().locator("[name=list][value=for]").check();
      finish(form);
    }
    String version = office.as("thukyp" + WARD).get(path).get("listVersion").asText();
    IntStream.rangeClosed(1, 5)
        .mapToObj(i -> i == 1 ? "chutichhdp" + WARD : "uyvien" + i + "p" + WARD)
        .forEach(
            member ->
                office
                    .as(member)
                    .post(
                        path + "/ballot",
                        Map.of("list", "for", "exceptions", List.of(), "listVersion", version)));
  }

  private String post(String sitting) {
    forms.until("postList", 1);
    for (JsonNode posting : office.as("canbo1p" + WARD).get("/api/publiclist/postings")) {
      if (posting.get("sitting").asText().equals(sitting)) {
        String number = posting.get("posting").asText();
        try (Tasklist form = forms.form("canbo1p" + WARD, "postList", number)) {
          form.form().locator("#place").fill("Trụ sở UBND phường");
          finish(form);
        }
        return number;
      }
    }
    throw new AssertionError("nothing to post of " + sitting);
  }

  private String decide() {
    Map<String, String> list = Map.of("unit", WARD, "scheme", Office.SCHEME);
    String number =
        office.as("canbo1p" + WARD).post("/api/decision/dossiers", list).get("number").asText();
    try (Tasklist form = forms.form("chutichp" + WARD, "signSubmission", number)) {
      form.form().locator("#submissionNumber").fill("45/TTr-UBND");
      finish(form);
    }
    try (Tasklist form = forms.form("laodong1q004", "appraiseDossier", number)) {
      form.form().locator("[name=rest]").check();
      finish(form);
    }
    try (Tasklist form = forms.form("lanhdaoq004", "decideDossier", number)) {
      Locator exceptions = form.form().locator("tr.office-first");
      for (Locator row : exceptions.all()) {
        row.locator("[name=ruling]").selectOption("refusals");
        row.locator("[name=reason]").fill("Không đủ điều kiện theo kết quả xác minh.");
        row.locator("[name=article]").fill("Điều 5, 3642/QĐ-UBND");
      }
      form.form().locator("[name=rest]").check();
      form.form().locator("#decisionNumber").fill("127/QĐ-UBND");
      finish(form);
    }
    return number;
  }

  /** A step is taken out of a trail before the run is looked at, and put back by the monitor. */
  private String pay(String dossier) {
    forms.until("prepareRun", 1);
    Api accountant = office.as("ketoanp" + WARD);
    String run =
        accountant
            .get("/api/payout/runs?state=OPEN&dossier=" + dossier)
            .get(0)
            .get("number")
            .asText();
    sql.update(
        "UPDATE access_involvement SET case_number = REPLACE(case_number, '-21-', '-99-') WHERE act = 'APPRAISED' AND case_number LIKE ?",
        WARD + "-21-%");
    try (Tasklist form = forms.form("ketoanp" + WARD, "prepareRun", run)) {
      form.form().locator("#sourceOfFunds").fill("Ngân sách quận");
      form.form().locator("#debtorAccount").fill("9527.1.1089765");
      form.form().locator("#debtorBank").fill("Kho bạc Nhà nước");
      finish(form);
    }
    try (Tasklist form = forms.form("giamsatq004", "reviewTrail", run)) {
      sql.update(
          "UPDATE access_involvement SET case_number = REPLACE(case_number, '-99-', '-21-')");
      form.form().locator("#reason").fill("Đã đối chiếu với hồ sơ giấy.");
      finish(form);
    }
    try (Tasklist form = forms.form("ketoanq004", "releaseRun", run)) {
      form.form().locator("[name=approve][value=true]").check();
      finish(form);
    }
    try (Tasklist form = forms.form("thuquyp" + WARD, "settleRun", run)) {
      form.form().locator("[data-fill]").click();
      finish(form);
    }
    return run;
  }

  private static String written(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
