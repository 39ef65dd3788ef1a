package vn.minhbach.verification;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;

/** Writes and reads what was recorded, many cases at a time. */
@Component
class VerificationBook implements Verifications {

  private final VerificationMapper mapper;
  private final Entered entered;
  private final Clock clock;

  VerificationBook(VerificationMapper mapper, Entered entered, Clock clock) {
    this.mapper = mapper;
    this.entered = entered;
    this.clock = clock;
  }

  @Override
  public Map<String, Verified> of(Collection<String> caseNumbers) {
    Map<String, Verified> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      mapper.newest(chunk).forEach(v -> found.put(v.caseNumber(), v));
    }
    return found;
  }

  /**
   * Keeps inputs as working data, in place of what was kept before. A word that is carried along
   * unchanged stays the word of who said it.
   */
  void save(List<Assessment> assessments, String keyedBy) {
    long now = Micros.of(clock.instant());
    Map<String, Map<Integer, Entered.Word>> before =
        entered.words(assessments.stream().map(a -> a.input().caseNumber()).toList());
    for (List<Assessment> chunk : Chunks.of(assessments, Chunks.ROWS)) {
      mapper.saveInputs(chunk.stream().map(a -> saved(a.input(), keyedBy)).toList(), now);
      mapper.forgetResolutions(chunk.stream().map(a -> a.input().caseNumber()).toList());
    }
    List<SavedResolution> resolutions =
        assessments.stream()
            .flatMap(a -> a.resolved().stream())
            .map(r -> saved(r, decidedBy(r, before, keyedBy)))
            .toList();
    Chunks.of(resolutions, Chunks.ROWS).forEach(mapper::saveResolutions);
  }

  /**
   * Writes records of what was entered, which is used up by it: a case that comes back is entered
   * anew.
   *
   * @param heads persons of the neighbourhood heads, by account
   */
  void record(List<Assessment> assessments, String person, Map<String, String> heads) {
    long now = Micros.of(clock.instant());
    List<Verified> records =
        assessments.stream().map(Assessment::input).map(i -> verified(i, person, heads)).toList();
    for (List<Verified> chunk : Chunks.of(records, Chunks.ROWS)) {
      mapper.insertRecords(chunk, now);
      mapper.used(chunk.stream().map(Verified::caseNumber).toList());
    }
  }

  /** Accounts of those whose inputs wait to be recorded, by case number; locks these inputs. */
  Map<String, String> waiting(Collection<String> caseNumbers) {
    Map<String, String> keyedBy = new TreeMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      mapper.waiting(chunk).forEach(w -> keyedBy.put(w.caseNumber(), w.keyedBy()));
    }
    return keyedBy;
  }

  /** What was entered last for a case, or null. */
  VerificationInput input(String caseNumber) {
    SavedInput saved = mapper.input(caseNumber);
    if (saved == null) {
      return null;
    }
    List<Resolution> resolutions =
        mapper.resolutions(caseNumber).stream()
            .map(
                r ->
                    new Resolution(
                        r.code(),
                        r.finding(),
                        Resolution.Verdict.valueOf(r.decision()),
                        r.reason()))
            .toList();
    return new VerificationInput(
        caseNumber,
        VerificationInput.Outcome.valueOf(saved.outcome()),
        saved.confirmedBy(),
        saved.confirmedOn(),
        saved.reason(),
        resolutions,
        null);
  }

  private static Verified verified(VerificationInput i, String person, Map<String, String> heads) {
    String head = i.confirmedBy() == null ? "" : heads.get(i.confirmedBy());
    return new Verified(i.caseNumber(), i.outcome().name(), person, head, i.confirmedOn());
  }

  private static SavedInput saved(VerificationInput i, String keyedBy) {
    return new SavedInput(
        i.caseNumber(), i.outcome().name(), i.confirmedBy(), i.confirmedOn(), i.reason(), keyedBy);
  }

  private static String decidedBy(
      Resolved r, Map<String, Map<Integer, Entered.Word>> before, String keyedBy) {
    Entered.Word word = before.getOrDefault(r.caseNumber(), Map.of()).get(r.number());
    boolean isUnchanged =
        word != null
            && word.decision() == r.resolution().decision()
            && word.reason().equals(r.resolution().reason());
    return isUnchanged ? word.decidedBy() : keyedBy;
  }

  private static SavedResolution saved(Resolved r, String decidedBy) {
    return new SavedResolution(
        r.caseNumber(),
        r.number(),
        r.finding().code(),
        r.resolution().decision().name(),
        r.resolution().reason(),
        decidedBy);
  }
}
