package vn.minhbach.oversight.board;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;

/** The board of the day: a page of its own, and a part of the first page. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.neighbourhoodHead,
      Role.councilMember,
      Role.councilSecretary,
      Role.councilChair,
      Role.wardChair,
      Role.accountant,
      Role.treasurer,
      Role.labourOfficer,
      Role.districtLeader,
      Role.districtAccountant,
      Role.monitor,
      Role.administrator
    })
class BoardPage {

  private final Board board;
  private final CurrentOfficer officers;

  BoardPage(Board board, CurrentOfficer officers) {
    this.board = board;
    this.officers = officers;
  }

  @GetMapping("/oversight/board")
  String show(@RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
    Officer officer = officers.require();
    List<TaskCount> tasks = board.tasks(officer);
    model.addAttribute("tiles", board.tiles(officer));
    model.addAttribute("tasks", tasks);
    model.addAttribute("overdue", tasks.stream().mapToLong(TaskCount::overdue).sum());
    return htmx == null ? "oversight/board" : "oversight/board-part :: board";
  }
}
