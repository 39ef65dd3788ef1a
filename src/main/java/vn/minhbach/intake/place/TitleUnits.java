package vn.minhbach.intake.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.minhbach.access.Unit;
import vn.minhbach.registry.identity.Folding;

/** Reads which ward the title of a list names. */
public final class TitleUnits {

  /** {@code "UBND phường Gia Lâm"}; society is {@code "xã hội"} and no commune. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "((ubnd|uy ban nhan dan) )?(phuong|xa|thi tran) (?!hoi\\b)[a-z0-9]+( [a-z0-9]+){0,3}");

  private final Gazetteer gazetteer;

  public TitleUnits(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The name of another ward or district that the titles name, also of a ward that does not exist,
   * if they do not name this ward as well; empty when they name it or none at all.
   *
   * @param ward code of the ward for which the list is handed in
   */
  public Optional<String> foreignUnit(Collection<String> titles, String ward) {
    Unit own = gazetteer.unit(ward);
    List<Mention> mentions =
        titles.stream()
            .flatMap(title -> Mentions.in(title, gazetteer).stream())
            .filter(Mention::isKnown)
            .toList();
    List<Unit> communes =
        mentions.stream()
            .filter(m -> m.level() == Level.COMMUNE)
            .flatMap(m -> gazetteer.communes(m.name()).stream())
            .toList();
    List<Unit> districts =
        mentions.stream()
            .filter(m -> m.level() == Level.DISTRICT)
            .flatMap(m -> gazetteer.districts(m.name()).stream())
            .toList();
    return foreign(communes, own.code())
        .or(() -> foreign(districts, own.districtCode()))
        .or(() -> communes.isEmpty() ? unknownCommune(titles) : Optional.empty());
  }

  /** A letterhead with the name of a ward that there is not. */
  private Optional<String> unknownCommune(Collection<String> titles) {
    return titles.stream()
        .flatMap(Mentions.PARTS::splitAsStream)
        .map(String::strip)
        .filter(part -> LETTERHEAD.matcher(Folding.ascii(part)).matches())
        .findFirst();
  }

  private static Optional<String> foreign(List<Unit> named, String own) {
    return named.stream().anyMatch(unit -> unit.code().equals(own))
        ? Optional.empty()
        : named.stream().findFirst().map(Unit::name);
  }
}
