package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.NaturalOrder;
import vn.minhbach.shared.UnitCode;

/** Which lists are posted now, and where people can look for theirs. */
@Component
@Transactional(readOnly = true)
class PublicIndex {

  /**
   * What somebody wants to see; each part may be null.
   *
   * @param unit code of a ward or of a district
   * @param since first day of the posting, or later
   */
  record Wanted(String unit, String scheme, LocalDate since) {}

  /** A district in which lists are posted, with those of its wards that have one. */
  record District(Unit unit, List<Unit> wards) {}

  /** One page of the lists, newest first. */
  record Shown(
      List<PublicLists.Heading> lists,
      Paging paging,
      Wanted wanted,
      List<District> districts,
      List<String> schemes) {}

  private final PostingMapper postings;
  private final PublicLists lists;
  private final PostingTime time;
  private final Units units;

  PublicIndex(PostingMapper postings, PublicLists lists, PostingTime time, Units units) {
    this.postings = postings;
    this.lists = lists;
    this.time = time;
    this.units = units;
  }

  Shown page(Wanted wanted, int page) {
    LocalDate today = time.today();
    Collection<String> in = wanted.unit() == null ? null : under(wanted.unit());
    Paging paging = Paging.of(page, postings.publicCount(today, in, wanted));
    List<PublicLists.Heading> found =
        postings.publicPage(today, in, wanted, paging.offset(), paging.size()).stream()
            .map(lists::heading)
            .toList();
    List<PostingMapper.Kind> kinds = postings.publicKinds(today);
    return new Shown(
        found,
        paging,
        wanted,
        districts(kinds),
        kinds.stream().map(PostingMapper.Kind::scheme).distinct().sorted().toList());
  }

  /** Where lists are posted now, by name. */
  List<District> districts() {
    return districts(postings.publicKinds(time.today()));
  }

  private Collection<String> under(String unit) {
    return units
        .find(new UnitCode(unit))
        .map(found -> units.areaOf(new UnitCode(found.code())).units())
        .orElseGet(Set::of);
  }

  private List<District> districts(List<PostingMapper.Kind> kinds) {
    Map<String, List<Unit>> byDistrict =
        kinds.stream()
            .map(kind -> units.require(new UnitCode(kind.unit())))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    ward -> String.valueOf(ward.districtCode()),
                    TreeMap::new,
                    Collectors.toList()));
    Comparator<Unit> byName = Comparator.comparing(Unit::name, NaturalOrder.VIETNAMESE);
    return byDistrict.values().stream()
        .map(
            wards ->
                new District(
                    units.require(new UnitCode(wards.get(0).districtCode())),
                    wards.stream().sorted(byName).toList()))
        .sorted(Comparator.comparing(District::unit, byName))
        .toList();
  }
}
