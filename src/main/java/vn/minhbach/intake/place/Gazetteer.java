package vn.minhbach.intake.place;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.minhbach.access.Unit;
import vn.minhbach.registry.identity.Folding;

/** The names of Hà Nội's communes and districts, and of the provinces of 2021. */
public final class Gazetteer {

  static final String HANOI = "ha noi";

  /** Hà Tây became part of Hà Nội in 2008 and still stands in old papers. */
  private static final Set<String> ALSO_HANOI = Set.of("hn", "hanoi", "ha tay", "thu do ha noi");

  private static final Set<String> ALSO_PROVINCES =
      Set.of("hcm", "tphcm", "ho chi minh", "hue", "vung tau", "sai gon");

  private final Map<String, Unit> byCode;
  private final Map<String, List<Unit>> communes;
  private final Map<String, List<Unit>> districts;
  private final Set<String> provinces;

  private Gazetteer(Collection<Unit> units, Set<String> provinces) {
    this.byCode = units.stream().collect(Collectors.toMap(Unit::code, unit -> unit));
    this.communes = byName(units, 5);
    this.districts = byName(units, 3);
    this.provinces = provinces;
  }

  /** The units of the city, and the provinces of {@code seeds/provinces.csv}. */
  public static Gazetteer of(Collection<Unit> units) {
    Set<String> provinces = new HashSet<>(ALSO_PROVINCES);
    try (InputStreamReader seed =
            new InputStreamReader(
                new ClassPathResource("seeds/provinces.csv").getInputStream(),
                StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(seed)) {
      rows.forEach(row -> provinces.add(Folding.ascii(row.getField("name"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    provinces.remove(HANOI);
    return new Gazetteer(units, provinces);
  }

  private static Map<String, List<Unit>> byName(Collection<Unit> units, int codeLength) {
    return units.stream()
        .filter(unit -> unit.code().length() == codeLength)
        .collect(Collectors.groupingBy(Gazetteer::bareName, HashMap::new, Collectors.toList()));
  }

  /** The name without the word for its kind: {@code "giang bien"}. */
  static String bareName(Unit unit) {
    return Folding.ascii(unit.name())
        .replaceFirst("^(phuong|xa|thi tran|quan|huyen|thi xa|thanh pho) ", "");
  }

  Unit unit(String code) {
    return byCode.get(code);
  }

  List<Unit> communes(String name) {
    return communes.getOrDefault(name, List.of());
  }

  List<Unit> districts(String name) {
    return districts.getOrDefault(name, List.of());
  }

  boolean isHanoi(String name) {
    return name.equals(HANOI) || ALSO_HANOI.contains(name);
  }

  boolean isOtherProvince(String name) {
    return provinces.contains(name);
  }

  boolean knows(Level level, String name) {
    boolean isProvince = isHanoi(name) || isOtherProvince(name);
    if (level == null) {
      return isProvince || communes.containsKey(name) || districts.containsKey(name);
    }
    return switch (level) {
      case COMMUNE -> communes.containsKey(name);
      case DISTRICT -> districts.containsKey(name);
      case PROVINCE, CITY -> isProvince;
    };
  }
}
