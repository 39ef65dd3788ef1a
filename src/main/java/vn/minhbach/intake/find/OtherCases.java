package vn.minhbach.intake.find;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Area;
import vn.minhbach.intake.CaseState;

/** The other applications of a person. */
@Component
public class OtherCases {

  /**
   * Another case of the person.
   *
   * @param caseNumber null where it lies outside of the area
   */
  public record Other(String caseNumber, String unit, String scheme, CaseState state) {}

  private final OtherCaseMapper mapper;

  OtherCases(OtherCaseMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The cases of these persons but this one, oldest first: of those outside of the area only where
   * and what they are, since everybody is supported once.
   */
  public List<Other> of(Area area, Collection<Long> persons, String caseNumber) {
    return mapper.of(area.units(), persons, caseNumber);
  }
}
