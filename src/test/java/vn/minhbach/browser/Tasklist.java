package vn.minhbach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/**
 * Tasklist in a browser, as an officer has it before the eyes. It names no label: those come in the
 * officer's language.
 */
public final class Tasklist implements AutoCloseable {

  private static final double PATIENCE = 120_000;
  private static final int LOOKS = 4;

  private final BrowserContext session;
  private final Page page;

  private Tasklist(BrowserContext session) {
    this.session = session;
    this.page = session.newPage();
  }

  public static Tasklist of(Browser browser, int port, String user) {
    Tasklist tasklist =
        new Tasklist(
            browser.newContext(
                new Browser.NewContextOptions()
                    .setBaseURL("http://localhost:" + port)
                    .setLocale("vi-VN")
                    .setViewportSize(1366, 768)));
    tasklist.session.setDefaultTimeout(PATIENCE);
    tasklist.logIn(user);
    return tasklist;
  }

  private void logIn(String user) {
    page.navigate("/login");
    page.fill("[name=username]", user);
    page.fill("[name=password]", "minhbach2021");
    page.click("button[type=submit]");
    page.waitForSelector(".office-tiles");
    int looks = 1;
    while (!seesTasks()) {
      if (looks++ == LOOKS) {
        throw new AssertionError("no task: " + text());
      }
    }
  }

  /** Tasks open in the background, and then a person who sees none presses F5. */
  private boolean seesTasks() {
    page.navigate("/camunda/app/tasklist/default/");
    try {
      page.waitForSelector(
          "li.task", new Page.WaitForSelectorOptions().setTimeout(PATIENCE / LOOKS));
      return true;
    } catch (TimeoutError notYet) {
      return false;
    }
  }

  /** Names of the tasks in the list that Tasklist shows first. */
  public List<String> tasks() {
    return page.locator("li.task h4").allInnerTexts();
  }

  /**
   * Opens the task of this name and takes it, if nobody has it; the form is there with its sheet.
   */
  public void open(String name) {
    page.locator("li.task", new Page.LocatorOptions().setHasText(name)).first().click();
    form().waitFor();
    Locator claim = page.locator(".meta.actors .claim");
    Locator unclaim = page.locator(".meta.actors .unclaim");
    claim.or(unclaim).first().waitFor();
    if (claim.isVisible()) {
      claim.click();
      unclaim.waitFor();
    }
    form().and(page.locator("[data-ready]")).waitFor();
  }

  /** Everything on the screen. */
  public String text() {
    return page.locator("body").innerText();
  }

  /** Chooses a list on the left. */
  public Tasklist choose(String list) {
    page.locator("body")
        .first()
        .locator("a", new Locator.LocatorOptions().setHasText(list))
        .first()
        .click();
    return this;
  }

  public Page page() {
    return page;
  }

  /** Keeps a picture of the screen to look at. */
  public Tasklist look(String picture) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", picture + ".png")));
    return this;
  }

  public Locator form() {
    return page.locator("form[data-sheet-url]");
  }

  /** Presses the button that completes the task. */
  public void complete() {
    page.locator("button[ng-click='complete()']").click();
  }

  /** Waits until the task has left the screen. */
  public void done() {
    try {
      form().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    } catch (TimeoutError stillThere) {
      throw new AssertionError("the form is still there: " + form().innerText(), stillThere);
    }
  }

  /** What the form says went wrong. */
  public String refusal() {
    Locator message = form().locator("[data-message].alert-danger");
    message.waitFor();
    return message.innerText();
  }

  /** What Tasklist itself shows in its corner: stack traces and words of the engine come here. */
  public String notifications() {
    return page.locator(".page-notifications").innerText().strip();
  }

  @Override
  public void close() {
    session.close();
  }
}
