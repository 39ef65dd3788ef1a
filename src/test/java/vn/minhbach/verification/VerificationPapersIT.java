package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;
import vn.minhbach.paper.Printed;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.Refused;

/** What a ward prints to ask neighbours and applicants. */
@OfficeTest
class VerificationPapersIT {

  private static final String WARD = "00034";

  /** Has no other case to verify. */
  private static final String SLIPS_WARD = "00031";

  private static final String MANY_WARD = "00004";

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private SlipsPaper slips;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc web;

  private VerificationPlay play;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
  }

  @Test
  void each_neighbourhood_has_a_slip_in_the_order_of_its_doors() throws Exception {
    List<String> cases = play.opened(SLIPS_WARD, 4);
    live(cases.get(0), "Tổ 10", "Số 10 phố Phan Kế Bính");
    live(cases.get(1), "Tổ 2", "Số 10 ngõ 3 phố Đội Cấn");
    live(cases.get(2), "Tổ 2", "Số 9 ngõ 3 phố Đội Cấn");
    live(cases.get(3), "Tổ 2", "Số 2 phố Đội Cấn");
    Printed slips = pdf("/verification/slips.pdf?unit=" + SLIPS_WARD).look("slips");
    assertThat(slips.pages()).hasSize(2);
    assertThat(slips.pages().get(0))
        .contains("PHIẾU XÁC MINH TẠI NƠI CƯ TRÚ", "Tổ 2 - 3 hồ sơ")
        .containsSubsequence(cases.get(3), cases.get(2), cases.get(1))
        .contains("BAN CÔNG TÁC", "CẢNH SÁT KHU VỰC")
        .doesNotContain(cases.get(0));
    assertThat(slips.pages().get(1)).contains("Tổ 10 - 1 hồ sơ", cases.get(0));
    assertThat(slips.notEmbedded()).isEmpty();
  }

  @Test
  void a_ward_with_too_many_for_one_print_prints_one_neighbourhood_after_the_other()
      throws Exception {
    List<String> cases = play.opened(MANY_WARD, 3);
    live(cases.get(0), "Tổ 10", "Số 10 phố Phan Kế Bính");
    live(cases.get(1), "Tổ 2", "Số 10 ngõ 3 phố Đội Cấn");
    live(cases.get(2), "Tổ 2", "Số 9 ngõ 3 phố Đội Cấn");
    assertThatThrownBy(() -> slips.toVerify(MANY_WARD, null, 2))
        .isInstanceOf(Refused.class)
        .hasMessage("verification.slipsMany");
    assertThat(slips.toVerify(MANY_WARD, "Tổ 2", 2)).hasSize(2);
    String officer = "canbo2p" + MANY_WARD;
    byte[] one =
        web.perform(
                get("/verification/slips.pdf")
                    .param("unit", MANY_WARD)
                    .param("neighbourhood", "Tổ 2")
                    .with(user(officer)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(Printed.of(one).text())
        .contains(cases.get(1), cases.get(2))
        .doesNotContain(cases.get(0));
    assertThat(new Pages(web, officer).open("/verification?neighbourhood=T%E1%BB%95%202"))
        .contains(
            "/verification/slips.pdf?unit=" + MANY_WARD + "&amp;neighbourhood=T%E1%BB%95%202");
  }

  @Test
  void a_request_names_what_was_found_its_article_and_the_last_day() throws Exception {
    String one = play.opened(WARD, 1, WardRows.finding("NAME_UNUSUAL", Outcome.REVIEW)).get(0);
    Printed request = pdf("/verification/cases/" + one + "/request.pdf").look("request");
    assertThat(request.pages()).hasSize(1);
    assertThat(request.text())
        .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
        .contains("Số: " + one + "/HDHS")
        .contains("(Điều 5, 3642/QĐ-UBND)")
        .contains("ngày 20/8/2021 (căn cứ chưa kiểm chứng)");
  }

  @Test
  void another_ward_gets_neither() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    for (String address :
        List.of(
            "/verification/slips.pdf?unit=" + WARD,
            "/verification/cases/" + one + "/request.pdf")) {
      for (String other : List.of("canbo1p00121", "thukyp" + WARD)) {
        web.perform(get(address).with(user(other))).andExpect(status().isForbidden());
      }
    }
  }

  private void live(String caseNumber, String neighbourhood, String address) {
    sql.update(
        """
        UPDATE intake_row r JOIN intake_case c ON c.list_id = r.list_id AND c.sheet_row = r.sheet_row
        SET r.neighbourhood = ?, c.neighbourhood = ?, r.permanent_address = ?
        WHERE c.case_number = ?
        """,
        neighbourhood,
        neighbourhood,
        address,
        caseNumber);
  }

  private Printed pdf(String address) throws Exception {
    return Printed.of(
        web.perform(
                get(address)
                    .with(user("canbo2p" + (address.contains(SLIPS_WARD) ? SLIPS_WARD : WARD))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }
}
