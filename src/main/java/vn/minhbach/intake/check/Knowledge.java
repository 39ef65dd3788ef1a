package vn.minhbach.intake.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.minhbach.intake.place.Residences;
import vn.minhbach.scheme.Bases;
import vn.minhbach.scheme.Conditions;
import vn.minhbach.scheme.Occupation;

/**
 * What the checks know of the law and of the city.
 *
 * @param cashRegime whether a scheme's code names a cash support that excludes the others; empty
 *     where nobody knows
 */
public record Knowledge(
    Residences residences,
    List<Occupation> occupations,
    Conditions conditions,
    Bases bases,
    Function<String, Optional<Boolean>> cashRegime) {}
