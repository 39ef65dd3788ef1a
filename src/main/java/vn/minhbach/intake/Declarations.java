package vn.minhbach.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;

/** Gives what applicants declared to the stage that judges it. */
@Component
public class Declarations {

  private final DeclarationMapper mapper;

  Declarations(DeclarationMapper mapper) {
    this.mapper = mapper;
  }

  /** By case number; few statements for all. */
  public Map<String, Declaration> of(Collection<String> caseNumbers) {
    Map<String, Declaration> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      mapper.of(chunk).forEach(d -> found.put(d.caseNumber(), d));
    }
    return found;
  }
}
