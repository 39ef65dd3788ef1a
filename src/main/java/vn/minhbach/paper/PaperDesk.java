package vn.minhbach.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;

/** Finds the paper on which an act works, at the stage that has it. */
@Component
class PaperDesk {

  private final Map<PaperKind, SignedPapers> stages = new EnumMap<>(PaperKind.class);
  private final Numbers numbers;

  PaperDesk(List<SignedPapers> stages, Numbers numbers) {
    stages.forEach(stage -> stage.kinds().forEach(kind -> this.stages.put(kind, stage)));
    this.numbers = numbers;
  }

  /** The paper with its number and date, wherever they are kept; refuses who may not see it. */
  SignedPaper find(PaperKind kind, String subject) {
    SignedPaper paper = stage(kind).of(kind, subject);
    return paper.isNumberedHere() ? paper.with(numbers.of(kind, subject).orElse(null)) : paper;
  }

  /**
   * The paper for who may number it and attach its scan, while its stage waits for it; the stage
   * does not go on before the transaction ends.
   */
  SignedPaper toKeep(PaperKind kind, String subject) {
    stage(kind).lock(kind, subject);
    SignedPaper paper = find(kind, subject);
    if (paper.keeper() == null) {
      throw new Refused("paper.notKeeper", kind.label(), subject);
    }
    if (!paper.open()) {
      throw new Refused("paper.closed", kind.label(), subject);
    }
    return paper;
  }

  private SignedPapers stage(PaperKind kind) {
    SignedPapers stage = stages.get(kind);
    if (stage == null) {
      throw new Refused("paper.unknownKind", kind.word());
    }
    return stage;
  }
}
