package vn.minhbach.intake.find;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Area;
import vn.minhbach.shared.RowReference;

/** Applications as they were handed in, for officers who compare two of them. */
@Component
public class RowSheets {

  private final RowSheetMapper mapper;

  RowSheets(RowSheetMapper mapper) {
    this.mapper = mapper;
  }

  /** The application, unless it lies outside the area or is no more. */
  public Optional<RowSheet> of(Area area, RowReference row) {
    return Optional.ofNullable(mapper.sheet(area.units(), row));
  }

  /**
   * Where an application of another ward lies and what agrees with the own one; empty when it is no
   * more.
   */
  public Optional<RowElsewhere> elsewhere(RowReference row, RowReference own) {
    return Optional.ofNullable(mapper.elsewhere(row, own));
  }
}
