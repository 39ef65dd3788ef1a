package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Refused;

/** The schemes of support and what each says on a date; read once at start. */
@Component
public class Schemes {

  private final List<Scheme> all;

  Schemes(ReferenceData data) {
    this.all = data.schemes();
  }

  /** Every row, by code and first day. */
  public List<Scheme> all() {
    return all;
  }

  /**
   * The scheme as it is in force on that day.
   *
   * @throws Refused code {@code scheme.unknown} for a code that nobody knows, {@code
   *     scheme.notInForce} for a day outside
   */
  public Scheme inForce(String code, LocalDate day) {
    List<Scheme> rows = rows(code);
    if (rows.isEmpty()) {
      throw new Refused("scheme.unknown", code);
    }
    return rows.stream()
        .filter(row -> row.inForceOn(day))
        .findFirst()
        .orElseThrow(() -> new Refused("scheme.notInForce", code, new Day(day)));
  }

  /**
   * Whether the code names a cash support that excludes the others (Nghị quyết 68/NQ-CP, I.2.c);
   * empty where that is not established, and for a code that nobody knows: then a person must look.
   */
  public Optional<Boolean> inCashRegime(String code) {
    return rows(code).stream().findFirst().flatMap(Scheme::inCashRegime);
  }

  private List<Scheme> rows(String code) {
    return all.stream().filter(row -> row.code().equals(code)).toList();
  }

  /** Codes of the schemes that are open, each once. */
  public List<String> open() {
    return all().stream()
        .filter(row -> row.status() == Scheme.Status.OPEN)
        .map(Scheme::code)
        .distinct()
        .toList();
  }
}
