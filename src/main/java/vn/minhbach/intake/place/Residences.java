package vn.minhbach.intake.place;

import java.util.List;
import vn.minhbach.access.Unit;

/** Tells whether an address lies in Hà Nội. */
public final class Residences {

  private final Gazetteer gazetteer;

  public Residences(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * True if commune and district of the address are one of the city's, or the commune is the ward
   * whose list it stands in, and no other province is named. The city itself may be left out.
   *
   * @param ward code of the ward that handed the list in
   */
  public boolean isInHanoi(String address, String ward) {
    List<Mention> mentions = Mentions.in(address, gazetteer);
    if (mentions.stream().anyMatch(this::isOtherProvince)) {
      return false;
    }
    List<Unit> communes = units(mentions, Level.COMMUNE);
    List<Unit> districts = units(mentions, Level.DISTRICT);
    if (fit(communes, districts)) {
      return true;
    }
    if (mentions.stream().anyMatch(this::isUnknownCity)) {
      return false;
    }
    boolean namesCity =
        mentions.stream().anyMatch(m -> m.may(Level.PROVINCE) && gazetteer.isHanoi(m.name()));
    boolean isDistrictOfCity = namesCity && !districts.isEmpty() && !names(mentions, Level.COMMUNE);
    boolean isCommuneAlone =
        !names(mentions, Level.DISTRICT)
            && communes.stream().anyMatch(c -> namesCity || c.code().equals(ward));
    return isDistrictOfCity || isCommuneAlone;
  }

  private boolean isOtherProvince(Mention mention) {
    if (mention.level() == Level.CITY || mention.level() == Level.PROVINCE) {
      return gazetteer.isOtherProvince(mention.name());
    }
    return mention.level() == null
        && mention.isLast()
        && gazetteer.isOtherProvince(mention.name())
        && gazetteer.communes(mention.name()).isEmpty();
  }

  private boolean isUnknownCity(Mention mention) {
    return (mention.level() == Level.CITY || mention.level() == Level.PROVINCE)
        && !mention.isKnown();
  }

  private static boolean names(List<Mention> mentions, Level level) {
    return mentions.stream().anyMatch(m -> m.level() == level);
  }

  private List<Unit> units(List<Mention> mentions, Level level) {
    return mentions.stream()
        .filter(m -> m.isKnown() && m.may(level))
        .flatMap(
            m ->
                (level == Level.COMMUNE
                        ? gazetteer.communes(m.name())
                        : gazetteer.districts(m.name()))
                    .stream())
        .toList();
  }

  private static boolean fit(List<Unit> communes, List<Unit> districts) {
    return communes.stream()
        .anyMatch(
            commune -> districts.stream().anyMatch(d -> d.code().equals(commune.districtCode())));
  }
}
