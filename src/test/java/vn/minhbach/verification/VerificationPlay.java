package vn.minhbach.verification;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.access.LogIn;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.Finding;
import vn.minhbach.verification.Resolution.Verdict;
import vn.minhbach.verification.VerificationInput.Outcome;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.SupportCaseProcess;

/** A ward's officers at verification: {@code office.createBean(VerificationPlay.class)}. */
public class VerificationPlay {

  final WardRows lists;
  final EngineHand hand;
  private final SupportCaseProcess process;
  private final Cases cases;
  private final TransactionTemplate transaction;
  private final JdbcTemplate sql;
  private final MockMvc http;
  private final ObjectMapper json;
  private final Clock clock;

  VerificationPlay(
      AutowireCapableBeanFactory office,
      SupportCaseProcess process,
      Cases cases,
      TransactionTemplate transaction,
      JdbcTemplate sql,
      MockMvc http,
      ObjectMapper json,
      Clock clock) {
    this.process = process;
    this.cases = cases;
    this.transaction = transaction;
    this.sql = sql;
    this.lists = office.createBean(WardRows.class);
    this.hand = office.createBean(EngineHand.class);
    this.http = http;
    this.json = json;
    this.clock = clock;
  }

  /** Opens cases of new people, each with these findings. */
  List<String> opened(String ward, int count, Finding... findings) throws Exception {
    long list = lists.list(ward);
    for (int i = 0; i < count; i++) {
      lists.row(list, WardRows.number(), findings);
    }
    return opened(list, ward);
  }

  /** Accepts the list, handed in by canbo1, as canbo1, and opens the processes of its cases. */
  public List<String> opened(long list, String ward) throws Exception {
    http.perform(
        post("/api/intake/lists/" + list + "/accept")
            .with(httpBasic("canbo1p" + ward, "minhbach2021")));
    hand.deliver(ward + "-21-");
    return lists.cases(list);
  }

  /** Confirmed today by the ward's neighbourhood head, with these words about findings. */
  public VerificationInput confirmed(String caseNumber, Resolution... resolutions) {
    return input(caseNumber, Outcome.confirmed, "", resolutions);
  }

  public VerificationInput input(
      String caseNumber, Outcome outcome, String reason, Resolution... resolutions) {
    String head = "totruongp" + caseNumber.substring(0, 5);
    return new VerificationInput(
        caseNumber, outcome, head, LocalDate.now(clock), reason, List.of(resolutions), null);
  }

  public static Resolution word(String code, Verdict decision) {
    return new Resolution(code, null, decision, "Đã đối chiếu giấy tờ gốc");
  }

  /** Sends the inputs as one list. */
  public ResultActions verify(String user, VerificationInput... inputs) throws Exception {
    return send(post("/api/verification/cases"), user, Map.of("cases", Arrays.asList(inputs)));
  }

  ResultActions save(String user, VerificationInput input) throws Exception {
    return send(put("/api/verification/cases/" + input.caseNumber()), user, input);
  }

  /** A second account of a person, as an administrator gives it. */
  void secondAccount(String user, String person, String role, String unit) throws Exception {
    Map<String, Object> account =
        Map.of(
            "user",
            user,
            "person",
            person,
            "roles",
            List.of(role),
            "unit",
            unit,
            "password",
            "minhbach2021");
    send(post("/api/access/officers"), "quantritp01", account);
  }

  /** Completes the task as Tasklist does it. */
  @SuppressWarnings("try")
  void completeTask(String user, String caseNumber) {
    try (LogIn me = LogIn.as(user)) {
      hand.complete(caseNumber, "verifyCase");
    }
  }

  /** Takes the process to where no task waits, as an administrator of the database could. */
  void completeTaskBehindTheBack(String caseNumber) {
    sql.update(
        "UPDATE ACT_RU_TASK SET TASK_DEF_KEY_ = 'other' WHERE ID_ = ?",
        hand.tasks(caseNumber).get(0).getId());
  }

  /**
   * The district sends a case back that the ward has verified: its process waits for verification
   * again.
   */
  void sendBack(String caseNumber) {
    process.committeeConcluded(Map.of(caseNumber, "notProposed"));
    hand.deliver(caseNumber);
    process.decided(Map.of(caseNumber, "sentBack"));
    hand.deliver(caseNumber);
    transaction.executeWithoutResult(
        status -> cases.move(List.of(caseNumber), CaseState.VERIFIED, CaseState.TO_VERIFY));
  }

  /** A row without what differs from case to case. */
  Map<String, Object> row(String table, String caseNumber) {
    Map<String, Object> row =
        sql.queryForMap("SELECT * FROM " + table + " WHERE case_number = ?", caseNumber);
    List.of("id", "case_number", "saved_at", "recorded_at").forEach(row::remove);
    return row;
  }

  private ResultActions send(MockHttpServletRequestBuilder request, String user, Object body)
      throws Exception {
    return http.perform(
        request
            .with(httpBasic(user, "minhbach2021"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(body)));
  }
}
