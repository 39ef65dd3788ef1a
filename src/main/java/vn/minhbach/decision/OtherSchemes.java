package vn.minhbach.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;

/** What somebody who is refused may ask about instead. */
@Component
class OtherSchemes {

  private final Schemes schemes;

  OtherSchemes(Schemes schemes) {
    this.schemes = schemes;
  }

  /** Names of the schemes for persons and households in force on that day, other than this one. */
  List<String> than(String refused, LocalDate day) {
    return schemes.all().stream()
        .filter(scheme -> scheme.inForceOn(day) && !scheme.code().equals(refused))
        .filter(scheme -> scheme.unit() != Scheme.Unit.EMPLOYER)
        .map(Scheme::nameVi)
        .distinct()
        .toList();
  }
}
