package vn.minhbach.intake.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.intake.FindingsJson;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.NaturalOrder;

/** The cases of an area that wait to be verified, people in the Vietnamese order of names. */
@Component
public class OpenCases {

  private final OpenMapper mapper;
  private final FindingsJson findings;

  OpenCases(OpenMapper mapper, FindingsJson findings) {
    this.mapper = mapper;
    this.findings = findings;
  }

  public List<OpenCase> page(Area area, OpenWish wish, int offset, int limit) {
    return read(
        mapper.page(
            area.units(),
            wish.scheme(),
            wish.neighbourhood(),
            wish.state().name(),
            wish.show().name(),
            wish.order() == OpenWish.Order.DUE,
            wish.overdueBefore(),
            limit,
            offset));
  }

  public OpenCounts counts(Area area, OpenWish wish) {
    return mapper.counts(area.units(), wish.scheme(), wish.neighbourhood(), wish.overdueBefore());
  }

  /** Where the people of the open cases live, in the order of people: Tổ 2 before Tổ 10. */
  public List<String> neighbourhoods(Area area) {
    return mapper.neighbourhoods(area.units()).stream().sorted(NaturalOrder.VIETNAMESE).toList();
  }

  /** Those of the cases that are open in the area; they stand still until this transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<OpenCase> lock(Area area, Collection<String> caseNumbers) {
    List<OpenCase> found = new ArrayList<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      found.addAll(read(mapper.lock(area.units(), chunk)));
    }
    return found;
  }

  /** The cases to verify of which a finding says that they may be somebody else's, oldest first. */
  public List<OpenCase> comparing(Area area) {
    return read(mapper.comparing(area.units()));
  }

  private List<OpenCase> read(List<OpenRow> rows) {
    return rows.stream().map(row -> row.with(findings.read(row.findings()))).toList();
  }
}
