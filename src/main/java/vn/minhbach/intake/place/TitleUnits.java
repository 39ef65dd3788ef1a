package vn.minhbach.intake.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.minhbach.access.Unit;

/** Reads which ward the title of a list names. */
public final class TitleUnits {

  private final Gazetteer gazetteer;

  public TitleUnits(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The name of another ward or district that the titles name, if they do not name this ward as
   * well; empty when they name it or none at all.
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
    return foreign(communes, own.code()).or(() -> foreign(districts, own.districtCode()));
  }

  private static Optional<String> foreign(List<Unit> named, String own) {
    return named.stream().anyMatch(unit -> unit.code().equals(own))
        ? Optional.empty()
        : named.stream().findFirst().map(Unit::name);
  }
}
