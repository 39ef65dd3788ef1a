package vn.minhbach.oversight.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Recommendations, for monitors and for the bodies that answer them. */
@OfficePage(
    roles = {
      Role.monitor,
      Role.wardChair,
      Role.councilChair,
      Role.labourOfficer,
      Role.districtLeader
    },
    menu = "/oversight/recommendations",
    label = "oversight.page.recommendations",
    order = 707)
class RecommendationPage {

  private static final List<String> STATES = List.of("WAITING", "OVERDUE", "ANSWERED", "SETTLED");
  private static final String BACK = "redirect:/oversight/recommendations/";
  private static final int DAYS = 60;

  private final Recommendations recommendations;
  private final AdviceMapper mapper;
  private final CurrentOfficer officers;
  private final Clock clock;

  RecommendationPage(
      Recommendations recommendations, MonitorLogin login, CurrentOfficer officers, Clock clock) {
    this.recommendations = recommendations;
    this.mapper = login.mapper(AdviceMapper.class);
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping("/oversight/recommendations")
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Officer officer = officers.require();
    String wanted = STATES.contains(state) ? state : "";
    LocalDate today = LocalDate.now(clock);
    AdviceMapper.Wish wish =
        new AdviceMapper.Wish(officer.area().units(), addressees(officer), wanted, today);
    Paging paging = Paging.of(page, mapper.count(wish));
    model.addAttribute("states", STATES);
    model.addAttribute("state", wanted);
    model.addAttribute("today", today);
    model.addAttribute("mayWrite", isMonitor(officer));
    model.addAttribute("paging", paging);
    model.addAttribute("found", mapper.list(wish, paging.offset(), Paging.SIZE));
    return "oversight/recommendations";
  }

  @GetMapping("/oversight/recommendations/{number}")
  String one(@PathVariable String number, Model model) {
    Officer officer = officers.require();
    Advice advice = mapper.find(number);
    if (advice == null) {
      throw new Refused("oversight.unknown", number);
    }
    officer.asAny(new UnitCode(advice.unit()), Role.monitor, advice.addressee().role());
    boolean isOpen = advice.state() != AdviceState.SETTLED;
    model.addAttribute("advice", advice);
    model.addAttribute("about", advice.link());
    model.addAttribute("overdue", advice.isOverdue(LocalDate.now(clock)));
    model.addAttribute("words", mapper.words(number));
    model.addAttribute("mayFollow", isOpen && isMonitor(officer));
    model.addAttribute(
        "mayAnswer",
        advice.state() == AdviceState.WAITING
            && officer.roles().contains(advice.addressee().role()));
    return "oversight/recommendation";
  }

  @PostMapping("/oversight/recommendations")
  String write(@Valid AdviceEntry entry, RedirectAttributes next) {
    String number = recommendations.write(entry);
    Done.tell(next, "oversight.done.recommended", number);
    return BACK + number;
  }

  @PostMapping("/oversight/recommendations/{number}/answer")
  String answer(
      @PathVariable String number,
      @RequestParam @NotBlank @Size(max = 8_000) String text,
      RedirectAttributes next) {
    recommendations.answer(number, text);
    Done.tell(next, "oversight.done.answered", number);
    return BACK + number;
  }

  @PostMapping("/oversight/recommendations/{number}/follow-up")
  String followUp(
      @PathVariable String number,
      @RequestParam boolean settled,
      @RequestParam(defaultValue = "5") @Min(1) @Max(DAYS) int days,
      @RequestParam @NotBlank @Size(max = 8_000) String text,
      RedirectAttributes next) {
    if (settled) {
      recommendations.settle(number, text);
    } else {
      recommendations.press(number, days, text);
    }
    Done.tell(next, settled ? "oversight.done.settled" : "oversight.done.pressed", number);
    return BACK + number;
  }

  private static boolean isMonitor(Officer officer) {
    return officer.roles().contains(Role.monitor);
  }

  /** Null for monitors, who see all. */
  private static Collection<String> addressees(Officer officer) {
    return isMonitor(officer) ? null : Addressee.of(officer.roles());
  }
}
