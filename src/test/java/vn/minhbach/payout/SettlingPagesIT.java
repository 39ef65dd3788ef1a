package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
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

/** The scanner at the pay table, and results that were entered before. */
@OfficeTest
@Import(RunPlay.class)
class SettlingPagesIT {

  private static final String WARD = "00154";
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
  void a_scanned_code_pays_its_line_once_and_the_last_is_taken_back() throws Exception {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String run = play.releasedOver(WARD, cases);
    sql.update("UPDATE payout_line SET method = 'CASH' WHERE run = ?", run);
    String path = "/payout/runs/" + run + "/scan";
    assertThat(pages.page(TREASURER, path)).contains("Còn 2 người chưa có kết quả");
    pages
        .send(TREASURER, path, "code", " " + cases.get(0) + "-1 ")
        .andExpect(flash().attribute("last", cases.get(0)));
    pages.send(TREASURER, path, "code", cases.get(0)).andExpect(status().isConflict());
    pages
        .send(TREASURER, path, "code", "001080999999|123|Nguyễn Văn An")
        .andExpect(status().isBadRequest());
    String receipt = "7K3M9Q2XWBD";
    sql.update(
        "UPDATE intake_case SET receipt_code = ? WHERE case_number = ?",
        code(receipt),
        cases.get(1));
    pages
        .send(TREASURER, path, "code", "https://minhbach.example/public/r/" + code(receipt))
        .andExpect(flash().attribute("last", cases.get(1)));
    pages.done(TREASURER, path + "/undo", "case", cases.get(1));
    assertThat(pages.page(TREASURER, path))
        .contains("Còn 1 người chưa có kết quả", "Đã ghi kết quả 1/2");
    pages.send(TREASURER, path + "/undo", "case", cases.get(1)).andExpect(status().isConflict());
    pages.send("thuquyp00124", path, "code", cases.get(1)).andExpect(status().isForbidden());
    pages
        .send(TREASURER, path, "code", dossiers.cases(WARD, 1, CaseState.APPROVED).get(0))
        .andExpect(status().isBadRequest());
  }

  @Test
  void the_scanner_hands_out_no_money_that_the_bank_sends_and_none_on_an_old_invitation()
      throws Exception {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = play.releasedOver(WARD, cases);
    String path = "/payout/runs/" + run + "/scan";
    sql.update("UPDATE payout_line SET method = 'TRANSFER' WHERE run = ?", run);
    pages
        .send(TREASURER, path, "code", cases.get(0))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("nhận tiền qua chuyển khoản")));
    sql.update("UPDATE payout_line SET method = 'CASH' WHERE run = ?", run);
    pages
        .send(TREASURER, path, "code", cases.get(0) + "-2")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("của lần chi khác")));
    pages.done(TREASURER, path, "code", cases.get(0) + "-1");
  }

  @Test
  void a_page_that_was_opened_before_overwrites_no_result() throws Exception {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = play.releasedOver(WARD, cases);
    sql.update("UPDATE payout_line SET method = 'CASH' WHERE run = ?", run);
    String path = "/payout/runs/" + run;
    pages.done(TREASURER, path + "/scan", "code", cases.get(0));
    String[] absent = {
      "result",
      "absent",
      "on",
      dossiers.today().toString(),
      "case",
      cases.get(0),
      "reason",
      "Đang cách ly"
    };
    pages.send(TREASURER, path + "/results", absent).andExpect(status().isConflict());
    assertThat(pages.page(TREASURER, path)).contains("Đã chi").doesNotContain("Đang cách ly");
    sql.update("UPDATE payout_line SET entered_by = 'another' WHERE run = ?", run);
    pages.done(
        TREASURER,
        path + "/results",
        "result",
        "",
        "on",
        dossiers.today().toString(),
        "case",
        cases.get(0));
    pages.done(TREASURER, path + "/results", absent);
    pages.done(TREASURER, path + "/settlement");
  }

  private static String code(String typed) {
    return vn.minhbach.intake.receipt.ReceiptCode.by(new java.util.Random(typed.hashCode()))
        .value();
  }
}
