package vn.minhbach.intake.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Refused;

/** The lists of the officer's own wards, and no others. */
@Component
class OwnLists {

  /** What the list of lists can be narrowed to, with the states that it means. */
  private static final Map<String, List<String>> STATES =
      Map.of(
          "waiting", List.of("received", "checking"),
          "checked", List.of("checked"),
          "failed", List.of("failed"),
          "accepted", List.of("accepted"),
          "withdrawn", List.of("withdrawn"));

  private final ListPageMapper lists;
  private final CurrentOfficer officers;

  OwnLists(ListPageMapper lists, CurrentOfficer officers) {
    this.lists = lists;
    this.officers = officers;
  }

  /** A page of lists, the newest first. */
  @Transactional(readOnly = true)
  Paged<ShownList> page(String state, int number) {
    List<String> states = STATES.getOrDefault(state, List.of());
    Paging paging = Paging.of(number, lists.count(area(), states));
    return new Paged<>(lists.page(area(), states, paging), paging);
  }

  /**
   * The list.
   *
   * @throws Refused code {@code intake.unknownList} when there is none in the officer's area
   */
  @Transactional(readOnly = true)
  ShownList one(long id) {
    ShownList list = lists.find(id, area());
    if (list == null) {
      throw new Refused("intake.unknownList", String.valueOf(id));
    }
    return list;
  }

  /** A page of the rows that a filter leaves. */
  @Transactional(readOnly = true)
  Paged<ListPageMapper.Row> rows(ShownList list, String filter, int number) {
    Paging paging = Paging.of(number, list.total(filter));
    return new Paged<>(lists.rows(list.id(), filter, paging), paging);
  }

  /** The list that stands to take the place of this one; null if none does. */
  Long newerVersion(ShownList list) {
    return lists.newerVersion(list);
  }

  int waitingBefore(ShownList list) {
    return lists.waitingBefore(list.id());
  }

  private Set<String> area() {
    return officers.require().areaAs(Role.wardOfficer, Role.wardChair).units();
  }
}
