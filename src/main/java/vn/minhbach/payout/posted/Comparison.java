package vn.minhbach.payout.posted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.publiclist.HeldCases;
import vn.minhbach.publiclist.PostedList;
import vn.minhbach.publiclist.PostedLists;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Refused;

/** Holds what was posted against what was paid. */
@Component
@Transactional(readOnly = true)
class Comparison {

  private static final Role[] READERS = {
    Role.wardOfficer,
    Role.wardChair,
    Role.councilSecretary,
    Role.councilChair,
    Role.accountant,
    Role.treasurer,
    Role.labourOfficer,
    Role.districtLeader,
    Role.districtAccountant,
    Role.monitor
  };

  private final PostedLists lists;
  private final Cases cases;
  private final MoneyMapper money;
  private final HeldCases held;
  private final CurrentOfficer currentOfficer;

  Comparison(
      PostedLists lists,
      Cases cases,
      MoneyMapper money,
      HeldCases held,
      CurrentOfficer currentOfficer) {
    this.lists = lists;
    this.cases = cases;
    this.money = money;
    this.held = held;
    this.currentOfficer = currentOfficer;
  }

  /** For an officer of the list's area. */
  PostedPaid of(String posting) {
    PostedList list =
        lists.find(posting).orElseThrow(() -> new Refused("payout.notPosted", posting));
    currentOfficer.require().asAny(list.ward(), READERS);
    return compare(list);
  }

  /** For everybody, who is shown the totals alone. */
  Optional<PostedPaid> ofCode(String code) {
    return lists.byCode(code).map(this::compare);
  }

  private PostedPaid compare(PostedList list) {
    List<String> numbers = list.lines().stream().map(PostedList.Line::caseNumber).toList();
    Map<String, Money> paid = new HashMap<>();
    Chunks.of(numbers, Chunks.VALUES)
        .forEach(some -> money.of(some).forEach(one -> paid.put(one.caseNumber(), one)));
    Set<String> objected = new HashSet<>();
    Chunks.of(numbers, Chunks.VALUES).forEach(some -> objected.addAll(held.waiting(some)));
    Map<String, SupportCase> found =
        cases.find(numbers).stream()
            .collect(Collectors.toMap(SupportCase::caseNumber, Function.identity()));
    return new PostedPaid(
        list,
        list.lines().stream()
            .map(
                line -> {
                  String number = line.caseNumber();
                  Part part = Part.of(found.get(number).state(), paid.get(number));
                  boolean isHeld = part != Part.PAID && objected.contains(number);
                  return line(line, isHeld ? Part.HELD : part, paid.get(number));
                })
            .toList());
  }

  private static PostedPaid.Line line(PostedList.Line line, Part part, Money money) {
    return new PostedPaid.Line(line, part, part == Part.PAID && money != null ? money.amount() : 0);
  }
}
