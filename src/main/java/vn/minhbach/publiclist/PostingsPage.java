package vn.minhbach.publiclist;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;

/** The postings of a ward or of all wards of a district. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.councilSecretary,
      Role.councilChair,
      Role.labourOfficer,
      Role.districtLeader,
      Role.monitor
    },
    menu = "/publiclist/postings",
    label = "publiclist.page.postings",
    order = 410)
class PostingsPage {

  private final PostingList list;
  private final PostingTime time;

  PostingsPage(PostingList list, PostingTime time) {
    this.list = list;
    this.time = time;
  }

  @GetMapping("/publiclist/postings")
  String postings(
      @RequestParam(required = false) PostingState state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("list", list.page(state, page));
    model.addAttribute("states", PostingState.values());
    model.addAttribute("time", time);
    return "publiclist/postings";
  }
}
