package vn.minhbach.committee;

import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.audit.Leaves;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Actor;
import vn.minhbach.workflow.engine.Inside;

/**
 * Puts verified cases of invented people into a ward and plays its council, for tests of this stage
 * and of the next: {@code office.createBean(Play.class)}.
 */
public class Play {

  public static final String SCHEME = "HN-3642-LDTD";
  public static final long RATE = 1_500_000;

  static final String[] FIVE = {"uyvien1", "uyvien2", "uyvien3", "uyvien4", "chutichhd"};

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final FourEyes fourEyes;
  private final Officers officers;
  private final SittingCall call;
  private final RollCall rollCall;
  private final Ballots ballots;
  private final MinutesBook minutes;
  private final MinutesSigning signing;
  private final MinutesMapper minutesMapper;
  private final SittingRecord sittingRecord;
  private final SittingMapper sittings;
  private final ManagementService jobs;
  private final RuntimeService processes;
  private final Clock clock;
  private final VerifiedCases cases;

  Play(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      FourEyes fourEyes,
      Officers officers,
      SittingCall call,
      RollCall rollCall,
      Ballots ballots,
      MinutesBook minutes,
      MinutesSigning signing,
      MinutesMapper minutesMapper,
      SittingRecord sittingRecord,
      SittingMapper sittings,
      ManagementService jobs,
      RuntimeService processes,
      Clock clock,
      AutowireCapableBeanFactory office) {
    this.sql = sql;
    this.transaction = transaction;
    this.fourEyes = fourEyes;
    this.officers = officers;
    this.call = call;
    this.rollCall = rollCall;
    this.ballots = ballots;
    this.minutes = minutes;
    this.signing = signing;
    this.minutesMapper = minutesMapper;
    this.sittingRecord = sittingRecord;
    this.sittings = sittings;
    this.jobs = jobs;
    this.processes = processes;
    this.clock = clock;
    this.cases = office.createBean(VerifiedCases.class);
  }

  /**
   * Cases that canbo1 took in and canbo2 verified today, with a neighbourhood each of Tổ 1 to Tổ
   * 12.
   */
  public List<String> verified(String unit, int count, boolean confirmed) {
    List<String> numbers = cases.verified(unit, count, confirmed);
    act(numbers, Act.TOOK_IN, Role.wardOfficer, user("canbo1", unit));
    act(numbers, Act.VERIFIED, Role.wardOfficer, user("canbo2", unit));
    return numbers;
  }

  /** Calls a sitting for today over these cases. */
  public String call(String unit, List<String> cases) {
    SittingRequest request =
        new SittingRequest(unit, SCHEME, LocalDate.now(clock), "Hội trường", cases);
    return as(user("thuky", unit), () -> call.call(request)).sitting();
  }

  /** The roll with these members present, the chair among them if named; completes the task. */
  public void attend(String sitting, String... present) {
    String unit = sitting.substring(0, 5);
    List<String> users = Arrays.stream(present).map(name -> user(name, unit)).toList();
    String chair = users.contains(user("chutichhd", unit)) ? user("chutichhd", unit) : null;
    as(
        user("thuky", unit),
        () -> rollCall.record(sitting, new Attendance(users, chair, List.of())));
  }

  /** A ballot on the list as it is, cast. */
  public void vote(String sitting, String name, Vote list, Map<String, Vote> singles) {
    List<CastBallot.SingleVote> exceptions =
        singles.entrySet().stream()
            .map(e -> new CastBallot.SingleVote(e.getKey(), e.getValue()))
            .toList();
    CastBallot ballot = new CastBallot(list, exceptions, version(sitting));
    as(user(name, sitting.substring(0, 5)), () -> ballots.cast(sitting, ballot));
  }

  /** Minutes are written and signed, and the job behind them has moved the cases. */
  public void sign(String sitting) {
    write(sitting);
    as(
        user("chutichhd", sitting.substring(0, 5)),
        () -> signing.complete(sitting, minutesVersion(sitting), null));
    runJobs(sitting);
  }

  /** The version of the minutes as they are now. */
  String minutesVersion(String sitting) {
    return sittingRecord.version(
        sittings.find(sitting).orElseThrow(), minutesMapper.of(sitting).orElseThrow());
  }

  /** The secretary writes the minutes. */
  void write(String sitting) {
    Minutes written = new Minutes("08:00", "09:30", "Xét duyệt danh sách", "");
    as(user("thuky", sitting.substring(0, 5)), () -> minutes.write(sitting, written));
  }

  /** A whole sitting in which everybody is for the list. */
  public String concluded(String unit, List<String> cases) {
    String sitting = call(unit, cases);
    attend(sitting, FIVE);
    for (String name : FIVE) {
      vote(sitting, name, Vote.FOR, Map.of());
    }
    sign(sitting);
    return sitting;
  }

  /** Runs what the process of this number has to do now; a timer is run when its time has come. */
  public void runJobs(String key) {
    List<Job> due;
    do {
      due = jobs.createJobQuery().processInstanceId(process(key)).executable().list();
      due.forEach(job -> Inside.run(() -> jobs.executeJob(job.getId())));
    } while (!due.isEmpty() && process(key) != null);
  }

  /** Id of the process that runs under this number, null when it has ended. */
  public String process(String key) {
    var found =
        processes.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
    return found == null ? null : found.getId();
  }

  public String version(String sitting) {
    return sittings.find(sitting).orElseThrow().listVersion();
  }

  public Map<String, CaseState> states(List<String> cases) {
    return cases.stream().collect(Collectors.toMap(c -> c, this::state));
  }

  public CaseState state(String caseNumber) {
    return CaseState.valueOf(
        sql.queryForObject(
            "SELECT state FROM intake_case WHERE case_number = ?", String.class, caseNumber));
  }

  /** A second chair of the ward's council, as an administrator adds one. */
  String secondChair(String unit) {
    String user = user("phochutichhd", unit);
    sql.update(
        """
        INSERT INTO access_officer (user_name, person, password, credential, unit, locked, must_change, created_at)
        VALUES (?, ?, 'x', 0, ?, FALSE, FALSE, 0)
        ON DUPLICATE KEY UPDATE locked = FALSE
        """,
        user,
        user,
        unit);
    sql.update(
        "INSERT INTO access_role (user_name, role) VALUES (?, 'councilChair') ON DUPLICATE KEY UPDATE role = role",
        user);
    return user;
  }

  /** The names of a stream's facts in their order. */
  public List<String> facts(String stream) {
    return new Leaves(sql).facts(stream);
  }

  /** What a stream's entries say, word for word. */
  public List<String> leaves(String stream) {
    return new Leaves(sql).of(stream);
  }

  /** Whether the case's process is about to be told this outcome. */
  public boolean isTold(String caseNumber, String message, String outcome) {
    return sql
        .queryForList(
            "SELECT HANDLER_CFG_ FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = 'case-message'",
            String.class)
        .stream()
        .filter(text -> text.startsWith(message + ";"))
        .flatMap(text -> Arrays.stream(text.split(";")))
        .anyMatch(part -> part.startsWith(outcome + "=") && part.contains(caseNumber));
  }

  public void act(List<String> cases, Act act, Role role, String user) {
    Officer officer = officers.find(user).orElseThrow();
    Actor actor = new Actor(user, officer.person(), role.name(), officer.unit().value());
    transaction.executeWithoutResult(status -> fourEyes.act(cases, act, actor));
  }
}
