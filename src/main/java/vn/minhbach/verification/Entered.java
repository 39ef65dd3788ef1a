package vn.minhbach.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.verification.Resolution.Verdict;

/** What officers have entered about cases that are not verified yet. */
@Component
public class Entered {

  /**
   * What an officer said of one finding.
   *
   * @param decidedBy account of that officer
   */
  public record Word(Verdict decision, String reason, String decidedBy) {}

  private final VerificationMapper mapper;

  Entered(VerificationMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * What was said of findings, by case and by the finding's number; an absent one is an open doubt.
   */
  public Map<String, Map<Integer, Word>> words(Collection<String> caseNumbers) {
    Map<String, Map<Integer, Word>> words = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      for (SavedResolution r : mapper.resolutionsOf(chunk)) {
        Word word = new Word(Verdict.valueOf(r.decision()), r.reason(), r.decidedBy());
        words.computeIfAbsent(r.caseNumber(), c -> new HashMap<>()).put(r.finding(), word);
      }
    }
    return words;
  }

  /** Accounts of those whose entries wait to be recorded, by case number. */
  public Map<String, String> by(Collection<String> caseNumbers) {
    Map<String, String> keyedBy = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      mapper.entered(chunk).forEach(w -> keyedBy.put(w.caseNumber(), w.keyedBy()));
    }
    return keyedBy;
  }

  /** Keeps what an officer says of one finding, in place of what was said before. */
  public void say(String caseNumber, int finding, String code, Word word) {
    mapper.forgetResolution(caseNumber, finding);
    mapper.saveResolutions(
        List.of(
            new SavedResolution(
                caseNumber,
                finding,
                code,
                word.decision().name(),
                word.reason(),
                word.decidedBy())));
  }
}
