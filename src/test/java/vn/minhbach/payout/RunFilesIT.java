package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.decision.InventedApplicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Sha256;

/** The files of a released run over HTTP. */
@OfficeTest
@Import(RunPlay.class)
class RunFilesIT {

  private static final String WARD = "00142";
  private static final String PASSWORD = "minhbach2021";

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private InventedApplicants applicants;
  @Autowired private MockMvc http;

  @Test
  void the_files_of_a_released_run_are_the_same_bytes_whenever_they_are_made() throws Exception {
    String run = play.releasedOver(WARD, dossiers.cases(WARD, 4, CaseState.TO_SUBMIT));
    byte[] first = file("ketoanq004", run, "pain.001.xml");
    assertThat(file(user("thuquy", WARD), run, "pain.001.xml")).isEqualTo(first);
    MxPain00100109 message = MxPain00100109.parse(new String(first, StandardCharsets.UTF_8));
    assertThat(message.getCstmrCdtTrfInitn().getGrpHdr().getCtrlSum())
        .isEqualByComparingTo(BigDecimal.valueOf(3_000_000));
    for (String list : List.of("payment-list.xlsx", "cash-sheet.xlsx")) {
      byte[] bytes = file(user("ketoan", WARD), run, list);
      assertThat(bytes).startsWith("PK".getBytes(StandardCharsets.UTF_8));
      assertThat(Sha256.hex(file("ketoanq004", run, list))).isEqualTo(Sha256.hex(bytes));
    }
    assertThat(dossiers.facts("run:" + run)).filteredOn("RunFileTaken"::equals).hasSize(6);
  }

  @Test
  void no_file_leaves_before_release_nor_with_another_account_than_was_released() throws Exception {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    refused("ketoanq004", run, "payment-list.xlsx", 409, "payout.notReleased");
    play.prepared(run);
    play.released(run);
    applicants.account(cases.get(0), "another");
    refused("ketoanq004", run, "pain.001.xml", 409, "payout.payeesChanged");
  }

  @Test
  void files_are_for_those_who_handle_the_money_in_their_area() throws Exception {
    String run = play.releasedOver(WARD, dossiers.cases(WARD, 1, CaseState.TO_SUBMIT));
    refused(user("canbo1", WARD), run, "pain.001.xml", 403, "access.role");
    refused("giamsatq004", run, "pain.001.xml", 403, "access.role");
    refused(user("ketoan", "00124"), run, "pain.001.xml", 403, "access.area");
    refused("ketoanq004", run, "passwords.txt", 404, "payout.unknownFile");
    refused("ketoanq004", "00142-C99-0001", "pain.001.xml", 404, "payout.unknown");
  }

  private byte[] file(String user, String run, String name) throws Exception {
    return http.perform(
            get("/api/payout/runs/{run}/files/{name}", run, name).with(httpBasic(user, PASSWORD)))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private void refused(String user, String run, String name, int status, String code)
      throws Exception {
    http.perform(
            get("/api/payout/runs/{run}/files/{name}", run, name).with(httpBasic(user, PASSWORD)))
        .andExpect(status().is(status))
        .andExpect(jsonPath("$.code").value(code));
  }
}
