package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.TaskService;
import vn.minhbach.browser.Chromium;
import vn.minhbach.browser.Tasklist;

/**
 * The forms of Tasklist as officers open them; each is looked at, by axe and by keyboard too, when
 * it is opened for the first time.
 */
final class TaskForms implements AutoCloseable {

  /** The ward whose list is played, and its district. */
  private static final Set<String> UNITS = Set.of("00127", "004");

  private final Chromium chromium = new Chromium();
  private final Set<String> looked = new TreeSet<>();
  private final int port;
  private final TaskService tasks;

  TaskForms(int port, TaskService tasks) {
    this.port = port;
    this.tasks = tasks;
  }

  /** Names of the forms that were looked at. */
  Set<String> looked() {
    return looked;
  }

  @Override
  public void close() {
    chromium.close();
  }

  /** Opens the task, and the first time of each form looks at it. */
  Tasklist form(String user, String task, String about) {
    until(task, 1);
    Tasklist officer = Tasklist.of(chromium.browser(), port, user);
    officer.open(about);
    if (looked.add(task)) {
      officer.look("form-" + task);
      officer.page().keyboard().press("Tab");
      assertThat(unfocused(officer)).as("without visible focus in " + task).isEmpty();
      officer.form().locator("[data-message]").scrollIntoViewIfNeeded();
      officer.look("form-" + task + "-below");
      assertThat(
              new AxeBuilder(officer.page())
                  .include("form[data-sheet-url]")
                  .analyze()
                  .getViolations())
          .extracting(Rule::getId, rule -> rule.getNodes().toString())
          .as(task)
          .isEmpty();
      assertThat(officer.form().innerText()).doesNotContain("form.", "undefined", "{", "null");
      assertThat(officer.form().locator(".office-head a").count()).as(task).isEqualTo(1);
      report(officer, task);
      if (task.equals("reviewTrail")) {
        lookAtTabs(officer);
      }
    }
    return officer;
  }

  /** Sends the form and waits until the task is gone. */
  static void finish(Tasklist officer) {
    officer.complete();
    officer.done();
  }

  /** Waits until so many of these tasks are open in the ward or its district. */
  void until(String task, int count) {
    await(task)
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                tasks.createTaskQuery().taskDefinitionKey(task).list().stream()
                        .filter(one -> UNITS.contains(one.getTenantId()))
                        .count()
                    >= count);
  }

  /** How the case came here, and where it stands in the process. */
  private static void lookAtTabs(Tasklist officer) {
    Locator tabs = officer.page().locator(".task-card .nav-tabs a");
    tabs.nth(1).click();
    officer.page().waitForSelector(".task-card .nav-tabs li.active:nth-child(2)");
    officer.look("form-tab-history");
    tabs.nth(2).click();
    officer.page().waitForSelector(".djs-container");
    officer.look("form-tab-diagram");
    tabs.nth(0).click();
    officer.form().and(officer.page().locator("[data-ready]")).waitFor();
  }

  /** What Camunda's own shell has around our form. */
  private static void report(Tasklist officer, String task) {
    new AxeBuilder(officer.page())
        .exclude("form[data-sheet-url]")
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                System.out.printf("SHELL %s %s %d%n", task, rule.getId(), rule.getNodes().size()));
  }

  /** Fields, links and buttons of the form that show nothing when a keyboard comes to them. */
  private static List<?> unfocused(Tasklist officer) {
    return (List<?>)
        officer
            .form()
            .evaluate(
                """
            form => [...form.querySelectorAll('a, button, input:not([type=hidden]), select, textarea')]
                .filter(one => one.checkVisibility())
                .filter(one => {
                  one.focus();
                  const style = getComputedStyle(one);
                  return document.activeElement !== one || style.outlineStyle === 'none' || parseInt(style.outlineWidth) < 2;
                })
                .map(one => one.outerHTML.slice(0, 90))
            """);
  }
}
