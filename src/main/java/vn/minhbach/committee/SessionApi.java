package vn.minhbach.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The acts of a sitting. PUT writes down what a task form then completes; POST does both at once.
 */
@RestController
@RequestMapping("/api/committee/sittings/{sitting}")
class SessionApi {

  /** Cases taken out of the list by name. */
  record Exceptions(@NotEmpty @Size(max = SittingRequest.MAX_CASES) List<String> caseNumbers) {}

  /**
   * A chair signs the minutes.
   *
   * @param minutesVersion of the record that the chair has read: minutes, list, votes and results
   * @param reason why another chair signs than who led the sitting; else it may be absent
   */
  record Signature(@NotNull String minutesVersion, @Size(max = 1000) String reason) {}

  /** The version of the list from now on. */
  record Version(String listVersion) {}

  private final CallingOff callingOff;
  private final RollCall rollCall;
  private final Kinship kinship;
  private final TakenOut takenOut;
  private final Ballots ballots;
  private final MinutesBook minutes;
  private final MinutesSigning signing;

  SessionApi(
      CallingOff callingOff,
      RollCall rollCall,
      Kinship kinship,
      TakenOut takenOut,
      Ballots ballots,
      MinutesBook minutes,
      MinutesSigning signing) {
    this.callingOff = callingOff;
    this.rollCall = rollCall;
    this.kinship = kinship;
    this.takenOut = takenOut;
    this.ballots = ballots;
    this.minutes = minutes;
    this.signing = signing;
  }

  @PutMapping("/cancellation")
  void callOff(@PathVariable String sitting) {
    callingOff.callOff(sitting);
  }

  @PutMapping("/attendance")
  void saveAttendance(@PathVariable String sitting, @Valid @RequestBody Attendance attendance) {
    rollCall.save(sitting, attendance);
  }

  @PostMapping("/attendance")
  void recordAttendance(@PathVariable String sitting, @Valid @RequestBody Attendance attendance) {
    rollCall.record(sitting, attendance);
  }

  @PutMapping("/recusals")
  void declareKin(@PathVariable String sitting, @Valid @RequestBody KinDeclaration declaration) {
    kinship.declare(sitting, declaration);
  }

  @PutMapping("/exceptions")
  Version takeOut(@PathVariable String sitting, @Valid @RequestBody Exceptions exceptions) {
    return new Version(takenOut.take(sitting, exceptions.caseNumbers()));
  }

  @PutMapping("/ballot")
  void saveBallot(@PathVariable String sitting, @Valid @RequestBody CastBallot ballot) {
    ballots.save(sitting, ballot);
  }

  @PostMapping("/ballot")
  void castBallot(@PathVariable String sitting, @Valid @RequestBody CastBallot ballot) {
    ballots.cast(sitting, ballot);
  }

  @PutMapping("/minutes")
  void saveMinutes(@PathVariable String sitting, @Valid @RequestBody Minutes draft) {
    minutes.save(sitting, draft);
  }

  @PostMapping("/minutes")
  void writeMinutes(@PathVariable String sitting, @Valid @RequestBody Minutes written) {
    minutes.write(sitting, written);
  }

  @PutMapping("/minutes/signature")
  void saveSignature(@PathVariable String sitting, @Valid @RequestBody Signature signature) {
    signing.save(sitting, signature.minutesVersion(), signature.reason());
  }

  @PostMapping("/minutes/signature")
  void signMinutes(@PathVariable String sitting, @Valid @RequestBody Signature signature) {
    signing.complete(sitting, signature.minutesVersion(), signature.reason());
  }
}
