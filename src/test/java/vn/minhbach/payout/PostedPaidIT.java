package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.decision.InventedApplicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.PaymentResult;

/** A list of four: one is paid, one sent back by the bank, one held, one not come for the cash. */
@OfficeTest
@Import(RunPlay.class)
class PostedPaidIT {

  private static final String WARD = "00136";

  @Autowired private MockMvc web;
  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private Holding holding;
  @Autowired private InventedApplicants applicants;
  @Autowired private JdbcTemplate sql;

  private List<String> cases;
  private String posting;
  private String code;

  @BeforeEach
  void a_list_is_posted_and_paid_as_far_as_it_goes() {
    cases = dossiers.cases(WARD, 4, CaseState.TO_SUBMIT);
    applicants.account(cases.get(3), "");
    posted();
    String run = play.of(dossiers.approved(WARD, cases));
    play.prepared(run);
    as("ketoanq004", () -> holding.hold(cases.get(2), "Người thụ hưởng đã mất"));
    play.released(run);
    play.settled(run, PaymentResult.paid, cases.get(0));
    play.settled(run, PaymentResult.returned, cases.get(1));
    play.settled(run, PaymentResult.absent, cases.get(3));
  }

  @Test
  void the_monitor_sees_every_line_that_differs_and_why() throws Exception {
    String page = page("giamsatq004", "");
    assertThat(page)
        .contains("người đã niêm yết, 6.000.000\u00a0đ", "người đã nhận tiền, 1.500.000\u00a0đ")
        .contains("chênh lệch 4.500.000\u00a0đ")
        .contains(cases.get(1), cases.get(2), cases.get(3))
        .doesNotContain(cases.get(0))
        .doesNotContain("không còn khớp");
    assertThat(page("giamsatq004", "?part=RETURNED"))
        .contains(cases.get(1))
        .doesNotContain(cases.get(2));
    assertThat(page("canbo1p00136", "?part=HELD"))
        .contains(cases.get(2))
        .doesNotContain(cases.get(1));
  }

  @Test
  void the_parts_add_up_to_what_was_posted() throws Exception {
    assertThat(parts(page("giamsatq004", "")))
        .containsExactly(
            "Đã nhận tiền 1 1.500.000 đ",
            "Lệnh chuyển tiền bị trả lại 1 1.500.000 đ",
            "Chưa đến nhận tiền mặt 1 1.500.000 đ",
            "Tạm dừng 1 1.500.000 đ",
            "Cộng 4 6.000.000 đ");
  }

  @Test
  void the_public_reads_the_totals_and_no_number_of_a_case() throws Exception {
    String page =
        web.perform(get("/public/lists/" + code + "/paid"))
            .andExpect(status().isOk())
            .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
            .andExpect(header().string("Cache-Control", "no-store"))
            .andExpect(content().string(containsString("4 người, 6.000.000\u00a0đ")))
            .andExpect(content().string(containsString("1 người, 1.500.000\u00a0đ")))
            .andExpect(content().string(containsString("3 người, 4.500.000\u00a0đ")))
            .andExpect(content().string(not(containsString(posting))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).doesNotContain(cases).doesNotContain("Tổ 1");
    assertThat(parts(page)).hasSize(5).contains("Tạm dừng 1 1.500.000 đ");
    web.perform(get("/public/lists/" + posting + "/paid")).andExpect(status().isNotFound());
  }

  @Test
  void lines_that_no_longer_fit_the_total_are_told() throws Exception {
    sql.update(
        "UPDATE publiclist_line SET amount = 1400000 WHERE posting = ? AND line_no = 1", posting);
    assertThat(page("giamsatq004", "")).contains("không còn khớp với tổng số đã niêm yết");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canbo1p00127", "giamsatq001", "quantritp01"})
  void nobody_from_elsewhere_reads_the_lines(String officer) throws Exception {
    web.perform(get("/payout/posted/" + posting).with(user(officer)))
        .andExpect(status().isForbidden());
  }

  private String page(String officer, String query) throws Exception {
    return web.perform(get("/payout/posted/" + posting + query).with(user(officer)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** The rows of the table of parts as a reader reads them. */
  private static List<String> parts(String page) {
    String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    return table
        .substring(table.indexOf("<tbody"))
        .replaceAll("(?s)</tr>", "\n")
        .replaceAll("<[^>]+>", " ")
        .lines()
        .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The postings of these plays are invented; the list is written as the stage would have. */
  private void posted() {
    posting = WARD + "-N21-" + cases.get(0).substring(cases.get(0).length() - 6);
    code = "%032x".formatted(Long.parseLong(cases.get(0).replace("-", "")));
    sql.update(
        """
        INSERT INTO publiclist_posting (posting, unit, scheme, sitting, state, line_count, total, content_hash,
          public_code, place, posted_on, on_web, working_days, ends_on, prepared_at, posted_at, closed_at)
        VALUES (?, ?, 'HN-3642-LDTD', ?, 'CLOSED', 4, 6000000, REPEAT('0', 64), ?, 'UBND', '2021-08-10', TRUE, 2,
          '2021-08-12', 1, 1, 1)
        """,
        posting,
        WARD,
        posting,
        code);
    for (int i = 0; i < cases.size(); i++) {
      sql.update(
          "INSERT INTO publiclist_line (posting, line_no, case_number, neighbourhood, amount,"
              + " outcome) VALUES (?, ?, ?, 'Tổ 1', 1500000, 'CLEAR')",
          posting,
          i + 1,
          cases.get(i));
    }
  }
}
