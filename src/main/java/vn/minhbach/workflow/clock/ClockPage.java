package vn.minhbach.workflow.clock;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** Moves the demonstration's clock forward: a day with one press, or to a given moment. */
@OfficePage(
    roles = Role.administrator,
    menu = "/administration/clock",
    label = "administration.page.clock",
    order = 840)
@Profile("demo")
class ClockPage {

  private static final LocalTime MORNING = LocalTime.of(7, 30);
  private static final String DAY = "d/M/yyyy H:m";

  private final DemoTime time;

  ClockPage(DemoTime time) {
    this.time = time;
  }

  @GetMapping("/administration/clock")
  String show(Model model) {
    model.addAttribute("now", time.now());
    return "administration/clock";
  }

  /**
   * @param days how many mornings to move forward
   */
  @PostMapping("/administration/clock/days")
  String days(@RequestParam int days, RedirectAttributes next) {
    return move(time.now().toLocalDate().plusDays(days).atTime(MORNING), next);
  }

  @PostMapping("/administration/clock")
  String to(
      @RequestParam @DateTimeFormat(pattern = DAY) LocalDateTime to, RedirectAttributes next) {
    return move(to, next);
  }

  private String move(LocalDateTime to, RedirectAttributes next) {
    time.forward(to);
    Done.tell(next, "administration.done.clock");
    return "redirect:/administration/clock";
  }
}
