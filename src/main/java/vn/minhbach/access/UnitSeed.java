package vn.minhbach.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads {@code seeds/units.csv}: wards, communes and townships as of 2021, and the districts that
 * they name.
 */
final class UnitSeed {

  private UnitSeed() {}

  static List<Unit> read() {
    Map<String, Unit> units = new LinkedHashMap<>();
    put(units, new Unit(Units.CITY, "Thành phố Hà Nội", Unit.Kind.city, null, null));
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new ClassPathResource("seeds/units.csv").getInputStream(),
                    StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        put(units, district(row));
        put(units, ward(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(units.values());
  }

  private static void put(Map<String, Unit> units, Unit unit) {
    units.putIfAbsent(unit.code(), unit);
  }

  private static Unit district(NamedCsvRecord row) {
    String code = row.getField("district_code");
    return new Unit(code, row.getField("district_name"), Unit.Kind.district, Units.CITY, code);
  }

  private static Unit ward(NamedCsvRecord row) {
    String district = row.getField("district_code");
    return new Unit(
        row.getField("ward_code"),
        row.getField("ward_name"),
        kind(row.getField("ward_type")),
        district,
        district);
  }

  private static Unit.Kind kind(String type) {
    return switch (type) {
      case "Phường" -> Unit.Kind.ward;
      case "Xã" -> Unit.Kind.commune;
      case "Thị trấn" -> Unit.Kind.township;
      default -> throw new IllegalStateException("seeds/units.csv: unknown ward_type " + type);
    };
  }
}
