package vn.minhbach.intake.page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Refused;

/** Says what accepting or withdrawing a list means, before it is done. */
@OfficePage(roles = Role.wardOfficer)
class ListActPage {

  private final OwnLists lists;
  private final Schemes schemes;

  ListActPage(OwnLists lists, Schemes schemes) {
    this.lists = lists;
    this.schemes = schemes;
  }

  @GetMapping("/intake/lists/{id}/accept")
  String accept(@PathVariable long id, Model model) {
    ShownList list = lists.one(id);
    if (!list.is("checked")) {
      throw new Refused("intake.notChecked", String.valueOf(id));
    }
    Long newer = lists.newerVersion(list);
    if (newer != null) {
      throw new Refused("intake.newerVersion", String.valueOf(id), String.valueOf(newer));
    }
    model.addAttribute("list", list);
    model.addAttribute("amount", schemes.inForce(list.scheme(), list.receivedOn()).amountDong());
    return "intake/list-accept";
  }

  @GetMapping("/intake/lists/{id}/withdraw")
  String withdraw(@PathVariable long id, Model model) {
    ShownList list = lists.one(id);
    if (list.is("accepted")) {
      throw new Refused("intake.listAccepted", String.valueOf(id));
    }
    model.addAttribute("list", list);
    return "intake/list-withdraw";
  }
}
