package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Our pages in a browser as one person has them before the eyes: an officer at a screen of 1366 x
 * 768, or somebody with a telephone.
 */
public final class Desk implements AutoCloseable {

  private static final double PATIENCE = 60_000;
  private static final Path PICTURES = Path.of("target", "screens");

  private final BrowserContext session;
  private final Page page;

  private Desk(Chromium chromium, int port, int width, int height) {
    this(chromium, port, width, height, true);
  }

  private Desk(Chromium chromium, int port, int width, int height, boolean hasScripts) {
    session =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL("http://localhost:" + port)
                    .setLocale("vi-VN")
                    .setJavaScriptEnabled(hasScripts)
                    .setViewportSize(width, height));
    session.setDefaultTimeout(PATIENCE);
    page = session.newPage();
  }

  /** An officer who has logged in at an office screen. */
  public static Desk of(Chromium chromium, int port, String user) {
    return logIn(new Desk(chromium, port, 1366, 768), user);
  }

  /** An officer who has logged in on a telephone. */
  public static Desk ofPhone(Chromium chromium, int port, String user) {
    return logIn(new Desk(chromium, port, 390, 844), user);
  }

  /** Somebody at an office screen whose browser runs no scripts; nobody has logged in. */
  public static Desk withoutScripts(Chromium chromium, int port) {
    return new Desk(chromium, port, 1366, 768, false);
  }

  /** A citizen with a telephone. */
  public static Desk ofCitizen(Chromium chromium, int port) {
    return new Desk(chromium, port, 390, 844);
  }

  private static Desk logIn(Desk desk, String user) {
    desk.page.navigate("/login");
    desk.page.fill("[name=username]", user);
    desk.page.fill("[name=password]", "minhbach2021");
    desk.page.click("button[type=submit]");
    desk.page.waitForSelector("#home");
    return desk;
  }

  public Page page() {
    return page;
  }

  public Desk open(String path) {
    page.navigate(path);
    return this;
  }

  /** Goes to a page as people do, by the menu. */
  public Desk menu(String entry) {
    page.locator(".office-menu a:text-is('" + entry + "')").click();
    page.waitForSelector(".office-menu a[aria-current]:text-is('" + entry + "')");
    return this;
  }

  /** Presses what is so called. */
  public Desk press(String text) {
    page.locator("button:visible:has-text('" + text + "'), a:visible:has-text('" + text + "')")
        .first()
        .click();
    return this;
  }

  /** Waits until the page says this. */
  public Desk sees(String text) {
    page.waitForSelector("main :text('" + text + "')");
    return this;
  }

  /** Loads the page again until it says this: what the office does by itself takes a moment. */
  public Desk awaits(String selector) {
    Awaitility.await()
        .atMost(Duration.ofMillis((long) PATIENCE))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              page.reload();
              return page.locator(selector).count() > 0;
            });
    return this;
  }

  /** Checks the page as people with a screen reader have it, and keeps its picture to look at. */
  public Desk look(String picture) {
    Path file = PICTURES.resolve(picture + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    GuidePictures.taken(picture, file);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(Rule::getId, Rule::getHelp, rule -> rule.getNodes().toString())
        .isEmpty();
    int width = page.viewportSize().width;
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("the page fits the screen")
        .isLessThanOrEqualTo(width);
    return this;
  }

  @Override
  public void close() {
    session.close();
  }
}
