package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;
import vn.minhbach.page.PageVisits;
import vn.minhbach.paper.ScanVisits;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.payout.RunPlay;

/** Where scans are required, submission and decision are signed by hand before they are signed. */
@OfficeTest
@Import(RunPlay.class)
@TestPropertySource(properties = "minhbach.scan-required=true")
class DossierScanIT {

  private static final String WARD = "00154";
  private static final String CHAIR = user("chutich", WARD);
  private static final String CLERK = user("canbo1", WARD);
  private static final String LEADER = "lanhdaoq004";
  private static final byte[] PDF = ScanFiles.pdf();

  @Autowired private DossierPlay play;
  private PageVisits pages;
  private ScanVisits papers;

  @Autowired
  void visit(MockMvc web) {
    pages = new PageVisits(web);
    papers = new ScanVisits(web);
  }

  @Test
  void a_submission_is_numbered_printed_signed_scanned_and_then_signed_here() throws Exception {
    String dossier = play.prepared(WARD, play.cases(WARD, 2, CaseState.TO_SUBMIT));
    papers
        .attach(CLERK, "submission", dossier, PDF)
        .andExpect(jsonPath("$.code").value("paper.numberMissing"));
    missing(submission(dossier, "", "12/TTr-UBND"));
    submission(dossier, "/number", "12/TTr-UBND").andExpect(status().is3xxRedirection());
    assertThat(pages.page(CHAIR, path(dossier))).contains("value=\"12/TTr-UBND\"");
    missing(submission(dossier, "", "12/TTr-UBND"));
    papers.attach(CLERK, "submission", dossier, PDF).andExpect(status().is3xxRedirection());
    missing(submission(dossier, "", "13/TTr-UBND"));
    submission(dossier, "", "12/TTr-UBND").andExpect(status().is3xxRedirection());
  }

  @Test
  void a_decision_that_approves_the_rest_is_bound_to_what_was_kept_for_the_print()
      throws Exception {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    submission(dossier, "/number", "14/TTr-UBND").andExpect(status().is3xxRedirection());
    papers.attach(CLERK, "submission", dossier, PDF);
    submission(dossier, "", "14/TTr-UBND").andExpect(status().is3xxRedirection());
    play.appraised(dossier);

    decision(dossier, "/number", "true").andExpect(status().is3xxRedirection());
    papers
        .attach(CLERK, "decision", dossier, PDF)
        .andExpect(jsonPath("$.code").value("paper.notKeeper"));
    missing(decision(dossier, "", "false"));
    papers.attach("laodong1q004", "decision", dossier, PDF).andExpect(status().is3xxRedirection());
    decision(dossier, "", "false").andExpect(status().is3xxRedirection());

    assertThat(play.states(cases)).containsOnly(CaseState.APPROVED);
    assertThat(play.facts("dossier:" + dossier))
        .containsSubsequence(
            "SignedPaperScanned", "SubmissionSigned", "SignedPaperScanned", "DossierDecided");
  }

  @Test
  void notices_of_refusal_get_their_number_once_all_is_decided() throws Exception {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    papers
        .number("laodong1q004", "refusals", dossier, "9/TB-UBND", play.today())
        .andExpect(jsonPath("$.code").value("paper.closed"));
    submission(dossier, "/number", "15/TTr-UBND").andExpect(status().is3xxRedirection());
    papers.attach(CLERK, "submission", dossier, PDF);
    submission(dossier, "", "15/TTr-UBND").andExpect(status().is3xxRedirection());
    play.appraised(dossier);
    decision(dossier, "/number", "true").andExpect(status().is3xxRedirection());
    papers.attach("laodong1q004", "decision", dossier, PDF);
    decision(dossier, "", "false").andExpect(status().is3xxRedirection());
    papers
        .number(CLERK, "refusals", dossier, "9/TB-UBND", play.today())
        .andExpect(jsonPath("$.code").value("paper.notKeeper"));
    papers
        .number("laodong1q004", "refusals", dossier, "9/TB-UBND", play.today())
        .andExpect(status().is3xxRedirection());
    papers.attach("laodong1q004", "refusals", dossier, PDF).andExpect(status().is3xxRedirection());
    assertThat(pages.page(LEADER, "/papers/refusals/" + dossier)).contains("9/TB-UBND");
  }

  private ResultActions submission(String dossier, String step, String number) throws Exception {
    return pages.send(
        CHAIR,
        path(dossier) + "/submission" + step,
        "listVersion",
        PageVisits.hidden(pages.page(CHAIR, path(dossier)), "listVersion"),
        "submissionNumber",
        number,
        "signedOn",
        play.today().toString());
  }

  private ResultActions decision(String dossier, String step, String rest) throws Exception {
    String shown = pages.page(LEADER, path(dossier));
    return pages.send(
        LEADER,
        path(dossier) + "/decision" + step,
        "listVersion",
        PageVisits.hidden(shown, "listVersion"),
        "rulings",
        PageVisits.hidden(shown, "rulings"),
        "decisionNumber",
        DossierPlay.paper(dossier),
        "decidedOn",
        play.today().toString(),
        "rest",
        rest);
  }

  private static void missing(ResultActions answer) throws Exception {
    answer.andExpect(status().isConflict()).andExpect(content().string(containsString("/papers/")));
  }

  private static String path(String dossier) {
    return "/decision/dossiers/" + dossier;
  }
}
