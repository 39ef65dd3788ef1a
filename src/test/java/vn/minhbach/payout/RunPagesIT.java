package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.page.PageVisits;

/** The pages over runs of payments. */
@OfficeTest
@Import(RunPlay.class)
class RunPagesIT {

  private static final String WARD = "00154";
  private static final String ACCOUNTANT = user("ketoan", WARD);
  private static final String TREASURER = user("thuquy", WARD);

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private JdbcTemplate sql;
  private PageVisits pages;

  @Autowired
  void visit(MockMvc web) {
    pages = new PageVisits(web);
  }

  @Test
  void a_run_is_prepared_released_and_settled_by_list_under_four_eyes() throws Exception {
    List<String> cases = dossiers.cases(WARD, 4, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    String path = "/payout/runs/" + run;
    String shown = pages.page(ACCOUNTANT, path);
    assertThat(shown).contains("Người số " + cases.get(0), "Lập danh sách chi 4 người", ACCOUNTANT);
    pages
        .send(ACCOUNTANT, path + "/preparation", "sourceOfFunds", " ", "listVersion", "0")
        .andExpect(status().isBadRequest());
    pages.done(
        ACCOUNTANT,
        path + "/preparation",
        "sourceOfFunds",
        RunPlay.SOURCE,
        "debtorAccount",
        RunPlay.ACCOUNT,
        "debtorBank",
        RunPlay.BANK,
        "listVersion",
        PageVisits.hidden(shown, "listVersion"));
    shown = pages.page("ketoanq004", path);
    assertThat(shown)
        .contains("Duyệt chi 4 người", "6.000.000\u00a0đ", RunPlay.SOURCE, "ketoanq004");
    pages
        .send(
            "ketoanq004",
            path + "/release",
            "approve",
            "false",
            "reason",
            "",
            "listVersion",
            PageVisits.hidden(shown, "listVersion"))
        .andExpect(status().isBadRequest());
    pages
        .send(
            ACCOUNTANT,
            path + "/release",
            "approve",
            "true",
            "listVersion",
            PageVisits.hidden(shown, "listVersion"))
        .andExpect(status().isForbidden());
    pages.done(
        "ketoanq004",
        path + "/release",
        "approve",
        "true",
        "listVersion",
        PageVisits.hidden(shown, "listVersion"));
    assertThat(pages.page(TREASURER, path))
        .contains("Hoàn thành 0 kết quả", "pain.001.xml", "cash-sheet.pdf");
    pages
        .send(TREASURER, path + "/results", "result", "paid", "on", dossiers.today().toString())
        .andExpect(status().isBadRequest());
    String cash = cash(run).get(0);
    pages
        .send(
            TREASURER,
            path + "/results",
            "result",
            "absent",
            "on",
            dossiers.today().toString(),
            "case",
            cash)
        .andExpect(status().isBadRequest());
    pages.done(
        TREASURER,
        path + "/results",
        "result",
        "absent",
        "on",
        dossiers.today().toString(),
        "case",
        cash,
        "reason",
        "Đang cách ly");
    String[] others = cases.stream().filter(one -> !one.equals(cash)).toArray(String[]::new);
    pages.done(
        TREASURER,
        path + "/results",
        "result",
        "paid",
        "on",
        dossiers.today().toString(),
        "receiptNumber",
        "7",
        "case",
        others[0],
        "case",
        others[1],
        "case",
        others[2]);
    pages.done(
        TREASURER,
        path + "/results",
        "result",
        "",
        "on",
        dossiers.today().toString(),
        "case",
        others[2]);
    assertThat(pages.page(TREASURER, path))
        .contains("Hoàn thành 3 kết quả", "Đang cách ly", "Đã ghi kết quả 3/4");
    pages.done(TREASURER, path + "/settlement");
    assertThat(pages.page("ketoanq004", path))
        .contains(
            "Trong đợt 4 người = đã chi 2 + vắng 1 + bị trả lại 0 + còn lại 1", "Số liệu khớp");
    assertThat(dossiers.state(others[0])).isEqualTo(CaseState.PAID);
    pages
        .send(
            TREASURER,
            path + "/results",
            "result",
            "",
            "on",
            dossiers.today().toString(),
            "case",
            others[0])
        .andExpect(status().isConflict());
    assertThat(pages.page("lanhdaoq004", "/payout/runs?unit=" + WARD))
        .contains(run)
        .doesNotContain("href=\"" + path);
  }

  @Test
  void money_that_is_held_says_why_and_who_can_set_it_free() throws Exception {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    String path = "/payout/entitlements/" + cases.get(0);
    pages.send("ketoanq004", path + "/hold", "reason", " ").andExpect(status().isBadRequest());
    pages.send(ACCOUNTANT, path + "/hold", "reason", "x").andExpect(status().isForbidden());
    pages.done("ketoanq004", path + "/hold", "reason", "Chờ làm rõ phản ánh");
    for (String page : List.of("/payout/runs/" + run, "/payout/held", path)) {
      assertThat(pages.page(ACCOUNTANT, page))
          .as(page)
          .contains(cases.get(0), "Chờ làm rõ phản ánh", "ketoanq004");
    }
    assertThat(pages.page(ACCOUNTANT, path)).doesNotContain("Giải tỏa khoản chi này");
    pages.done("ketoanq004", path + "/free", "reason", "Đã làm rõ");
    assertThat(pages.page("ketoanq004", path)).contains("Chờ đợt chi trả sau");
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
    assertThat(pages.page(ACCOUNTANT, "/payout/runs/" + run))
        .contains("Vướng mắc đang giữ", "giamsatq004", "giamsat1tp01");
    assertThat(pages.page("giamsatq004", "/payout/trail/" + run))
        .contains("Ghi lại và kiểm tra lần nữa");
    sql.update("DELETE FROM payout_trail_finding WHERE subject = ?", run);
  }

  @Test
  void a_run_of_another_ward_is_not_shown() throws Exception {
    String run = play.of(dossiers.approved(WARD, dossiers.cases(WARD, 1, CaseState.TO_SUBMIT)));
    pages.open("ketoanp00124", "/payout/runs/" + run).andExpect(status().isForbidden());
    assertThat(pages.page("ketoanp00124", "/payout/runs")).doesNotContain(run);
  }

  private List<String> cash(String run) {
    return sql.queryForList(
        "SELECT case_number FROM payout_line WHERE run = ? AND method = 'CASH' ORDER BY position",
        String.class,
        run);
  }
}
