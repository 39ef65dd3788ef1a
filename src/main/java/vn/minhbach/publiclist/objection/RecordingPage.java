package vn.minhbach.publiclist.objection;

import jakarta.validation.Valid;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** Where an official, or the Front, writes down what somebody says. */
@OfficePage(roles = {Role.wardOfficer, Role.monitor})
class RecordingPage {

  private final Receiving receiving;
  private final ObjectionDesk desk;

  RecordingPage(Receiving receiving, ObjectionDesk desk) {
    this.receiving = receiving;
    this.desk = desk;
  }

  /**
   * @param posting the list it is about; may be absent
   * @param about number of the case it is about; may be absent
   */
  @GetMapping("/publiclist/objections/new")
  String form(
      @RequestParam(defaultValue = "") String posting,
      @RequestParam(defaultValue = "") String about,
      Model model) {
    model.addAttribute("posting", posting);
    model.addAttribute("about", about);
    model.addAttribute("today", desk.today());
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("sources", Source.written());
    return "publiclist/recording";
  }

  @PostMapping("/publiclist/objections")
  String record(@Valid ObjectionEntry entry, RedirectAttributes next) {
    Objection received = receiving.record(entry);
    Done.tell(next, "objection.done.received", received.number(), received.receipt());
    return "redirect:/publiclist/objections/" + received.number();
  }
}
