package vn.minhbach.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;

/** What somebody who is refused may ask about instead. */
@Component
class OtherSchemes {

  /** What the reference data do not know yet does not concern who is told about a scheme. */
  private static final Pattern OPEN_POINT = Pattern.compile("\\s*\\([^)]*chưa rõ\\)");

  private final Schemes schemes;

  OtherSchemes(Schemes schemes) {
    this.schemes = schemes;
  }

  /** Names of the schemes for persons and households in force on that day, other than this one. */
  List<String> than(String refused, LocalDate day) {
    return schemes.all().stream()
        .filter(scheme -> scheme.inForceOn(day) && !scheme.code().equals(refused))
        .filter(scheme -> scheme.unit() != Scheme.Unit.EMPLOYER)
        .map(scheme -> OPEN_POINT.matcher(scheme.nameVi()).replaceAll(""))
        .distinct()
        .toList();
  }
}
