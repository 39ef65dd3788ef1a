package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;

/** The pages over runs of payments. */
@OfficeTest
@Import(RunPlay.class)
class RunPagesIT {

  private static final String WARD = "00154";
  private static final String ACCOUNTANT = "ketoanp" + WARD;
  private static final String TREASURER = "thuquyp" + WARD;

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_run_is_prepared_released_and_settled_by_list_under_four_eyes() throws Exception {
    List<String> cases = dossiers.cases(WARD, 4, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    String path = "/payout/runs/" + run;
    String shown = page(ACCOUNTANT, path);
    assertThat(shown).contains("Người số " + cases.get(0), "Lập danh sách chi 4 người", ACCOUNTANT);
    refused(ACCOUNTANT, path + "/preparation", "sourceOfFunds", " ", "listVersion", "0")
        .andExpect(status().isBadRequest());
    done(
        ACCOUNTANT,
        path + "/preparation",
        "sourceOfFunds",
        RunPlay.SOURCE,
        "debtorAccount",
        RunPlay.ACCOUNT,
        "debtorBank",
        RunPlay.BANK,
        "listVersion",
        hidden(shown, "listVersion"));
    shown = page("ketoanq004", path);
    assertThat(shown).contains("Duyệt chi 4 người", "6.000.000 đ", RunPlay.SOURCE, "ketoanq004");
    refused(
            "ketoanq004",
            path + "/release",
            "approve",
            "false",
            "reason",
            "",
            "listVersion",
            hidden(shown, "listVersion"))
        .andExpect(status().isBadRequest());
    refused(
            ACCOUNTANT,
            path + "/release",
            "approve",
            "true",
            "listVersion",
            hidden(shown, "listVersion"))
        .andExpect(status().isForbidden());
    done(
        "ketoanq004",
        path + "/release",
        "approve",
        "true",
        "listVersion",
        hidden(shown, "listVersion"));
    assertThat(page(TREASURER, path))
        .contains("Hoàn thành 0 kết quả", "pain.001.xml", "cash-sheet.pdf");
    refused(TREASURER, path + "/results", "result", "paid", "on", today())
        .andExpect(status().isBadRequest());
    String cash = cash(run).get(0);
    refused(TREASURER, path + "/results", "result", "absent", "on", today(), "case", cash)
        .andExpect(status().isBadRequest());
    done(
        TREASURER,
        path + "/results",
        "result",
        "absent",
        "on",
        today(),
        "case",
        cash,
        "reason",
        "Đang cách ly");
    String[] others = cases.stream().filter(one -> !one.equals(cash)).toArray(String[]::new);
    done(
        TREASURER,
        path + "/results",
        "result",
        "paid",
        "on",
        today(),
        "receiptNumber",
        "7",
        "case",
        others[0],
        "case",
        others[1],
        "case",
        others[2]);
    done(TREASURER, path + "/results", "result", "", "on", today(), "case", others[2]);
    assertThat(page(TREASURER, path))
        .contains("Hoàn thành 3 kết quả", "Đang cách ly", "Đã ghi kết quả 3/4");
    done(TREASURER, path + "/settlement");
    assertThat(page("ketoanq004", path))
        .contains(
            "Trong đợt 4 người = đã chi 2 + vắng 1 + bị trả lại 0 + còn lại 1", "Số liệu khớp");
    assertThat(dossiers.state(others[0])).isEqualTo(CaseState.PAID);
    refused(TREASURER, path + "/results", "result", "", "on", today(), "case", others[0])
        .andExpect(status().isConflict());
    assertThat(page("lanhdaoq004", "/payout/runs?unit=" + WARD))
        .contains(run)
        .doesNotContain("href=\"" + path);
  }

  @Test
  void a_scanned_code_pays_its_line_once_and_the_last_is_taken_back() throws Exception {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.releasedOver(WARD, cases);
    String path = "/payout/runs/" + run + "/scan";
    assertThat(page(TREASURER, path)).contains("Còn 2 người chưa có kết quả");
    refused(TREASURER, path, "code", " " + cases.get(0) + "-1 ")
        .andExpect(flash().attribute("last", cases.get(0)));
    refused(TREASURER, path, "code", cases.get(0)).andExpect(status().isConflict());
    refused(TREASURER, path, "code", "001080999999|123|Nguyễn Văn An")
        .andExpect(status().isBadRequest());
    String receipt = "7K3M9Q2XWBD";
    sql.update(
        "UPDATE intake_case SET receipt_code = ? WHERE case_number = ?",
        code(receipt),
        cases.get(1));
    refused(TREASURER, path, "code", "https://minhbach.example/public/r/" + code(receipt))
        .andExpect(flash().attribute("last", cases.get(1)));
    done(TREASURER, path + "/undo", "case", cases.get(1));
    assertThat(page(TREASURER, path)).contains("Còn 1 người chưa có kết quả", "Đã ghi kết quả 1/2");
    refused(TREASURER, path + "/undo", "case", cases.get(1)).andExpect(status().isConflict());
    refused("thuquyp00124", path, "code", cases.get(1)).andExpect(status().isForbidden());
    refused(TREASURER, path, "code", dossiers.cases(WARD, 1, CaseState.APPROVED).get(0))
        .andExpect(status().isBadRequest());
  }

  @Test
  void money_that_is_held_says_why_and_who_can_set_it_free() throws Exception {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    String path = "/payout/entitlements/" + cases.get(0);
    refused("ketoanq004", path + "/hold", "reason", " ").andExpect(status().isBadRequest());
    refused(ACCOUNTANT, path + "/hold", "reason", "x").andExpect(status().isForbidden());
    done("ketoanq004", path + "/hold", "reason", "Chờ làm rõ phản ánh");
    for (String page : List.of("/payout/runs/" + run, "/payout/held", path)) {
      assertThat(page(ACCOUNTANT, page))
          .as(page)
          .contains(cases.get(0), "Chờ làm rõ phản ánh", "ketoanq004");
    }
    assertThat(page(ACCOUNTANT, path)).doesNotContain("Giải tỏa khoản chi này");
    done("ketoanq004", path + "/free", "reason", "Đã làm rõ");
    assertThat(page("ketoanq004", path)).contains("Chờ đợt chi trả sau");
    assertThat(play.reasons(cases.get(0))).containsExactly("Chờ làm rõ phản ánh", "Đã làm rõ");
    assertThat(dossiers.leaves("case:" + cases.get(0), "EntitlementFreed").get(0))
        .contains("reasonHash")
        .doesNotContain("làm rõ");
  }

  @Test
  void a_run_that_the_gate_holds_says_why_and_which_monitor_can_look_into_it() throws Exception {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    sql.update(
        "INSERT INTO payout_trail_finding (subject, case_number, code, found_at) VALUES (?, ?, 'CASE_UNDER_REVIEW', 0)",
        run,
        cases.get(0));
    assertThat(page(ACCOUNTANT, "/payout/runs/" + run))
        .contains("Vướng mắc đang giữ", "giamsatq004", "giamsat1tp01");
    assertThat(page("giamsatq004", "/payout/trail/" + run)).contains("Ghi lại và kiểm tra lần nữa");
    sql.update("DELETE FROM payout_trail_finding WHERE subject = ?", run);
  }

  @Test
  void a_run_of_another_ward_is_not_shown() throws Exception {
    String run = play.of(dossiers.approved(WARD, dossiers.cases(WARD, 1, CaseState.TO_SUBMIT)));
    web.perform(get("/payout/runs/" + run).accept(MediaType.TEXT_HTML).with(user("ketoanp00124")))
        .andExpect(status().isForbidden());
    assertThat(page("ketoanp00124", "/payout/runs")).doesNotContain(run);
  }

  private static String code(String typed) {
    return vn.minhbach.intake.receipt.ReceiptCode.by(new java.util.Random(typed.hashCode()))
        .value();
  }

  private List<String> cash(String run) {
    return sql.queryForList(
        "SELECT case_number FROM payout_line WHERE run = ? AND method = 'CASH' ORDER BY position",
        String.class,
        run);
  }

  private String today() {
    return dossiers.today().toString();
  }

  private String page(String officer, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(officer)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void done(String officer, String path, String... fields) throws Exception {
    refused(officer, path, fields).andExpect(redirectedUrlPattern("/payout/**"));
  }

  private ResultActions refused(String officer, String path, String... fields) throws Exception {
    var form = post(path).accept(MediaType.TEXT_HTML).with(user(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return web.perform(form);
  }

  private static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f]{64})\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
