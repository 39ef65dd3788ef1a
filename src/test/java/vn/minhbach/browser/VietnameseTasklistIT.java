package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.minhbach.RunningOffice;

/** Tasklist on an office screen: Vietnamese, with the office's lists, names of tasks and drafts. */
@RunningOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietnameseTasklistIT {

  private static final String WARD = "00006";

  @LocalServerPort private int port;

  private Chromium chromium;
  private CalledSitting called;

  @BeforeAll
  void arrange(@Autowired ManagementService jobs) {
    called = CalledSitting.in(WARD, "Phường Vĩnh Phúc, Quận Ba Đình", port, jobs);
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void the_list_says_what_is_about_what_and_how_many_days_are_left() {
    try (Tasklist member = Tasklist.of(chromium.browser(), port, "uyvien3p" + WARD)) {
      member.page().waitForSelector(".office-card");
      member.look("tasklist-list");
      assertThat(member.tasks())
          .containsExactly(
              "Biểu quyết danh sách "
                  + Integer.valueOf(called.sitting().substring(10))
                  + " - P. Vĩnh Phúc - 5 hồ sơ");
      assertThat(member.page().innerText(".office-card").replaceAll("\\s+", " "))
          .contains("Mã: " + called.sitting(), "Đơn vị: P. Vĩnh Phúc")
          .contains("Chính sách: HN-3642-LDTD", "Số người: 5")
          .containsPattern(
              "Hạn xử lý: \\d\\d/\\d\\d/2021, (còn \\d+ ngày làm việc|hết hạn|quá hạn)");
      assertThat(member.text())
          .containsPattern("Bản trình diễn · \\d\\d/\\d\\d/2021")
          .contains(
              "Việc của tôi", "Việc chờ nhận", "Quá hạn của đơn vị", "Tất cả việc của đơn vị");
    }
  }

  @Test
  void no_word_of_the_english_pack_is_on_a_screen() {
    try (Tasklist officer = Tasklist.of(chromium.browser(), port, "canbo2p" + WARD)) {
      officer.page().waitForSelector(".office-card");
      assertVietnamese(officer, "the list");
      officer.open(called.unverified());
      officer.look("tasklist-verifyCase");
      assertVietnamese(officer, "a form");
      officer.page().locator(".showShortcutHelp").click();
      officer.page().waitForSelector(".modal-body td");
      assertVietnamese(officer, "the shortcuts");
    }
  }

  @Test
  void english_is_there_to_choose_and_vietnamese_again() {
    try (Tasklist officer = Tasklist.of(chromium.browser(), port, "uyvien4p" + WARD)) {
      officer.page().click(".office-language");
      officer.page().waitForSelector("html[lang=en]");
      officer.page().waitForSelector("li.task");
      assertThat(officer.text())
          .contains("Home", "Tiếng Việt", "Sort by", "My tasks", "All tasks of my unit");
      assertThat(officer.text()).doesNotContain("migrate");
      officer.open(called.sitting());
      officer.look("tasklist-voteOnList-en");
      assertThat(officer.form().innerText())
          .contains("Vote on the whole list", "working days", "Total amount 7.500.000 đồng")
          .doesNotContain("Tán thành", "hồ sơ,", "form.");
      officer.page().click(".office-language");
      officer.page().waitForSelector("html[lang=vi]");
    }
  }

  @Test
  void the_way_back_to_our_pages_is_in_the_header() {
    try (Tasklist officer = Tasklist.of(chromium.browser(), port, "uyvien4p" + WARD)) {
      officer.page().click("a:text-is('Trang đầu')");
      officer.page().waitForSelector(".office-tiles");
    }
  }

  @Test
  void a_draft_survives_a_reload_and_is_nobody_elses() {
    try (Tasklist member = Tasklist.of(chromium.browser(), port, "uyvien5p" + WARD)) {
      member.open(called.sitting());
      member.form().locator("input[name=list][value=abstain]").check();
      member.form().locator(".office-draft:has-text('Đã lưu bản nháp')").waitFor();
      member.page().reload();
      member.form().and(member.page().locator("[data-ready]")).waitFor();
      member.form().locator(".office-draft:has-text('Đã khôi phục bản nháp')").waitFor();
      member.look("tasklist-draft");
      assertThat(member.form().locator("input[name=list][value=abstain]").isChecked()).isTrue();
      assertThat(member.form().locator(".office-head").innerText())
          .contains("Hạn xử lý", "phiên họp");
      assertThat(
              new AxeBuilder(member.page())
                  .include("form[data-sheet-url]")
                  .analyze()
                  .getViolations())
          .extracting(Rule::getId, rule -> rule.getNodes().toString())
          .isEmpty();
      member.form().locator(".office-draft button").click();
      member.form().locator(".office-draft:has-text('Đã bỏ bản nháp')").waitFor();
      assertThat(member.form().locator("input[name=list]:checked").count()).isZero();
    }
    try (Tasklist other = Tasklist.of(chromium.browser(), port, "uyvien2p" + WARD)) {
      other.open(called.sitting());
      assertThat(other.form().locator("input[name=list]:checked").count()).isZero();
    }
  }

  private static void assertVietnamese(Tasklist tasklist, String where) {
    String text = tasklist.text();
    assertThat(englishWords()).as(where).noneMatch(word -> word.matcher(text).find());
  }

  /** Labels of the English pack; "Long" is also a district, "Camunda" a name. */
  private static List<Pattern> englishWords() {
    List<Pattern> words = new ArrayList<>();
    english()
        .forEach(
            (key, label) -> {
              String text = label.toString();
              if (text.matches("[A-Za-z][A-Za-z ,.']{2,}")
                  && !List.of("Long", "Camunda").contains(text)) {
                words.add(
                    Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])"));
              }
            });
    assertThat(words).hasSizeGreaterThan(250);
    return words;
  }

  private static Map<?, ?> english() {
    try (InputStream in =
        VietnameseTasklistIT.class.getResourceAsStream(
            "/META-INF/resources/webjars/camunda/app/tasklist/locales/en.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
      return (Map<?, ?>) new ObjectMapper().readValue(text, Map.class).get("labels");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
