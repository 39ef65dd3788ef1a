package vn.minhbach.publiclist;

import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.page.ShowsPersons;

/** One posting: the ward posts it, and from here objections are written down. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.councilSecretary,
      Role.councilChair,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    })
@RequestMapping("/publiclist/postings/{posting}")
class PostingPage {

  private static final String BACK = "redirect:/publiclist/postings/";

  private final PostingSheets sheets;
  private final PostingTime time;
  private final ListPosting acts;
  private final NoticePhotos photos;
  private final CurrentOfficer currentOfficer;

  PostingPage(
      PostingSheets sheets,
      PostingTime time,
      ListPosting acts,
      NoticePhotos photos,
      CurrentOfficer currentOfficer) {
    this.sheets = sheets;
    this.time = time;
    this.acts = acts;
    this.photos = photos;
    this.currentOfficer = currentOfficer;
  }

  @ShowsPersons
  @GetMapping
  String posting(
      @PathVariable String posting, @RequestParam(defaultValue = "1") int page, Model model) {
    PostingSheet sheet = sheets.sheet(posting);
    Paging paging = Paging.of(page, sheet.lines().size());
    Set<Role> roles = currentOfficer.require().roles();
    boolean posted = sheet.posting().state() != PostingState.PREPARED;
    model.addAttribute("sheet", sheet);
    model.addAttribute("paging", paging);
    model.addAttribute("lines", paging.part(sheet.lines()));
    model.addAttribute("photos", posted && photos.mayLook() ? photos.count(posting) : null);
    model.addAttribute("today", time.today());
    model.addAttribute("daysLeft", posted ? time.daysLeft(sheet.posting()) : 0);
    model.addAttribute("mayPost", !posted && roles.contains(Role.wardOfficer));
    model.addAttribute("mayRecord", posted && holdsAny(roles, Role.wardOfficer, Role.monitor));
    return "publiclist/posting";
  }

  private static boolean holdsAny(Set<Role> roles, Role one, Role other) {
    return roles.contains(one) || roles.contains(other);
  }

  @PostMapping
  String post(@PathVariable String posting, @Valid PostingEntry entry, RedirectAttributes next) {
    acts.post(posting, entry);
    Done.tell(next, "publiclist.done.posted", posting);
    return BACK + posting;
  }

  /** Keeps place and days, so that the notice is printed with them, signed by hand and attached. */
  @PostMapping("/place")
  String enter(@PathVariable String posting, @Valid PostingEntry entry, RedirectAttributes next) {
    acts.enter(posting, entry);
    Done.tell(next, "publiclist.done.entered", posting);
    return BACK + posting;
  }
}
