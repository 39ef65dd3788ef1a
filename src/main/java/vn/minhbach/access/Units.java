package vn.minhbach.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** The city's units, kept in memory: they change with the seeds alone, when the system starts. */
@Component
public class Units {

  /** The city's code, above every other unit. */
  public static final String CITY = "01";

  private final Map<String, Unit> byCode;
  private final Map<String, Area> areas;

  Units(UnitMapper mapper) {
    List<Unit> seed = UnitSeed.read();
    Chunks.of(seed, Chunks.ROWS).forEach(mapper::save);
    byCode = mapper.all().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    areas = byCode.keySet().stream().collect(Collectors.toMap(Function.identity(), this::below));
  }

  private Area below(String code) {
    UnitCode above = new UnitCode(code);
    return new Area(
        byCode.values().stream()
            .filter(u -> u.liesIn(above))
            .map(Unit::code)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The unit, if there is one of this code. */
  public Optional<Unit> find(UnitCode code) {
    return Optional.ofNullable(byCode.get(code.value()));
  }

  /** The unit; refuses with {@code access.unknownUnit} when there is none of this code. */
  public Unit require(UnitCode code) {
    return find(code).orElseThrow(() -> new Refused("access.unknownUnit", code.value()));
  }

  /** The unit itself and every unit below it. */
  public Area areaOf(UnitCode code) {
    return areas.get(require(code).code());
  }

  /** Codes of the unit and of the units above it. */
  Collection<String> above(UnitCode code) {
    return find(code)
        .map(
            u ->
                all().stream()
                    .filter(a -> u.liesIn(new UnitCode(a.code())))
                    .map(Unit::code)
                    .toList())
        .orElse(List.of(code.value()));
  }

  /** Every unit, in no order. */
  public Collection<Unit> all() {
    return byCode.values();
  }
}
