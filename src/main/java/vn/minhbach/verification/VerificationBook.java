package vn.minhbach.verification;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;

/** Writes and reads what was recorded, many cases at a time. */
@Component
class VerificationBook implements Verifications {

  private final VerificationMapper mapper;
  private final Clock clock;

  VerificationBook(VerificationMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public Map<String, Verified> of(Collection<String> caseNumbers) {
    Map<String, Verified> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      for (VerificationRecord r : mapper.newest(chunk)) {
        found.put(
            r.caseNumber(),
            new Verified(
                r.caseNumber(), r.outcome(), r.verifiedBy(), r.confirmedBy(), r.confirmedOn()));
      }
    }
    return found;
  }

  /** Keeps inputs as working data, in place of what was kept before. */
  void save(List<Assessment> assessments, String keyedBy) {
    long now = Micros.of(clock.instant());
    for (List<Assessment> chunk : Chunks.of(assessments, Chunks.ROWS)) {
      mapper.saveInputs(chunk.stream().map(a -> saved(a.input(), keyedBy)).toList(), now);
      mapper.forgetResolutions(chunk.stream().map(a -> a.input().caseNumber()).toList());
    }
    List<SavedResolution> resolutions =
        assessments.stream()
            .flatMap(a -> a.resolved().stream())
            .map(VerificationBook::saved)
            .toList();
    Chunks.of(resolutions, Chunks.ROWS).forEach(mapper::saveResolutions);
  }

  /**
   * Writes records of what was entered, which is used up by it: a case that comes back is entered
   * anew.
   */
  void record(List<Assessment> assessments, String person) {
    long now = Micros.of(clock.instant());
    List<VerificationRecord> records =
        assessments.stream().map(Assessment::input).map(i -> recorded(i, person)).toList();
    for (List<VerificationRecord> chunk : Chunks.of(records, Chunks.ROWS)) {
      mapper.insertRecords(chunk, now);
      mapper.used(chunk.stream().map(VerificationRecord::caseNumber).toList());
    }
  }

  /** The input that waits to be recorded, or null. */
  VerificationInput waiting(String caseNumber) {
    return Boolean.FALSE.equals(mapper.isRecorded(caseNumber)) ? input(caseNumber) : null;
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
                    new Resolution(r.code(), Resolution.Decision.valueOf(r.decision()), r.reason()))
            .toList();
    return new VerificationInput(
        caseNumber,
        VerificationInput.Outcome.valueOf(saved.outcome()),
        saved.confirmedBy(),
        saved.confirmedOn(),
        saved.reason(),
        resolutions);
  }

  private static VerificationRecord recorded(VerificationInput i, String person) {
    String confirmedBy = i.confirmedBy() == null ? "" : i.confirmedBy();
    return new VerificationRecord(
        i.caseNumber(), i.outcome().name(), person, confirmedBy, i.confirmedOn());
  }

  private static SavedInput saved(VerificationInput i, String keyedBy) {
    return new SavedInput(
        i.caseNumber(), i.outcome().name(), i.confirmedBy(), i.confirmedOn(), i.reason(), keyedBy);
  }

  private static SavedResolution saved(Resolved r) {
    return new SavedResolution(
        r.caseNumber(),
        r.number(),
        r.finding().code(),
        r.resolution().decision().name(),
        r.resolution().reason());
  }
}
