package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;

/** Dossier and run over HTTP alone, as the story and other programs play them. */
@OfficeTest
@Import(RunPlay.class)
class PayoutApiIT {

  private static final String WARD = "00142";
  private static final String PASSWORD = "minhbach2021";

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private Gates gates;
  @Autowired private MockMvc http;

  @Test
  void a_list_goes_from_submission_to_money_over_http() throws Exception {
    List<String> cases = dossiers.cases(WARD, 2, CaseState.TO_SUBMIT);
    String body = "{\"unit\": \"%s\", \"scheme\": \"%s\", \"cases\": [\"%s\", \"%s\"]}";
    String sheet =
        ok(
            user("canbo1", WARD),
            post("/api/decision/dossiers"),
            body.formatted(WARD, DossierPlay.SCHEME, cases.get(0), cases.get(1)));
    String dossier = JsonPath.read(sheet, "$.number");
    String path = "/api/decision/dossiers/" + dossier;
    ok(
        user("chutich", WARD),
        post(path + "/submission"),
        "{\"listVersion\": \"%s\", \"submissionNumber\": \"12/TTr-UBND\", \"signedOn\": \"%s\"}"
            .formatted(JsonPath.<String>read(sheet, "$.listVersion"), dossiers.today()));
    sheet = ok("laodong1q004", post(path + "/appraisal"), "{\"lines\": [], \"rest\": \"agree\"}");
    ok(
        "lanhdaoq004",
        post(path + "/decision"),
        ("{\"listVersion\": \"%s\", \"decisionNumber\": \"1/QĐ-UBND\", \"decidedOn\": \"%s\", \"rest\": \"approve\","
                + " \"refusals\": [{\"caseNumber\": \"%s\", \"reason\": \"x\", \"article\": \"%s\"}]}")
            .formatted(
                JsonPath.<String>read(sheet, "$.listVersion"),
                dossiers.today(),
                cases.get(1),
                DossierPlay.ARTICLE));
    String run =
        JsonPath.read(
            ok("ketoanq004", get("/api/payout/runs?dossier=" + dossier), null), "$[0].number");
    path = "/api/payout/runs/" + run;
    sheet = ok(user("ketoan", WARD), get(path), null);
    sheet =
        ok(
            user("ketoan", WARD),
            post(path + "/preparation"),
            "{\"sourceOfFunds\": \"Ngân sách\", \"debtorAccount\": \"9527\", \"listVersion\": \"%s\"}"
                .formatted(JsonPath.<String>read(sheet, "$.listVersion")));
    ok(
        "ketoanq004",
        post(path + "/release"),
        "{\"approve\": true, \"listVersion\": \"%s\"}"
            .formatted(JsonPath.<String>read(sheet, "$.listVersion")));
    String settled =
        ok(
            user("thuquy", WARD),
            post(path + "/settlement"),
            "{\"lines\": [{\"caseNumber\": \"%s\", \"result\": \"paid\", \"on\": \"%s\", \"receiptNumber\": \"1\"}]}"
                .formatted(cases.get(0), dossiers.today()));
    assertThat(JsonPath.<String>read(settled, "$.state")).isEqualTo("SETTLED");
    String totals = ok("ketoanq004", get("/api/payout/totals?dossier=" + dossier), null);
    assertThat(JsonPath.<Boolean>read(totals, "$.balanced")).isTrue();
    assertThat(JsonPath.<Integer>read(totals, "$.paid.dong")).isEqualTo(1_500_000);
    assertThat(dossiers.states(cases)).containsExactly(CaseState.PAID, CaseState.REFUSED);
  }

  @Test
  void a_monitor_says_what_was_found_out_and_the_gate_looks_again() throws Exception {
    List<String> cases = dossiers.cases(WARD, 1, CaseState.TO_SUBMIT);
    String run = play.of(dossiers.approved(WARD, cases));
    String entry = "{\"reason\": \"Đã đối chiếu danh sách với biên bản\"}";
    String path = "/api/payout/trail/" + run + "/review";
    String accountant = user("ketoan", WARD);
    http.perform(as("giamsat1tp01", post(path), entry))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("payout.nothingHeld"));
    gates.posting(cases.get(0), "OBJECTION_OPEN");
    play.prepared(run);
    http.perform(as(accountant, post(path), entry))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("access.role"));
    http.perform(as("giamsat1tp01", post(path), "{\"reason\": \" \"}"))
        .andExpect(status().isBadRequest());
    String still = ok("giamsat1tp01", post(path), entry);
    assertThat(JsonPath.<String>read(still, "$[0].code")).isEqualTo("OBJECTION_OPEN");
    gates.posting(cases.get(0), null);
    assertThat(ok("giamsat1tp01", post(path), entry)).isEqualTo("[]");
    assertThat(dossiers.facts("run:" + run))
        .endsWith("TrailChecked", "TrailReviewed", "TrailChecked", "TrailReviewed", "TrailChecked");
    play.released(run);
  }

  @Test
  void what_is_missing_in_a_body_is_named() throws Exception {
    http.perform(
            put("/api/payout/runs/00142-C21-0001/settlement")
                .with(httpBasic(user("thuquy", WARD), PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"lines\": [{\"caseNumber\": \"\"}]}"))
        .andExpect(status().isBadRequest());
    http.perform(
            put("/api/decision/dossiers/00142-T21-0001/decision")
                .with(httpBasic("lanhdaoq004", PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"listVersion\": \"x\", \"decisionNumber\": \"1\", \"rest\": \"refuse\"}"))
        .andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/payout/runs,canbo1p00142,false",
    "/api/payout/runs,laodong1q004,false",
    "/api/payout/runs,thuquyp00142,true",
    "/api/payout/runs,giamsatq004,true",
    "/api/payout/runs?unit=00142,ketoanp00124,false",
    "/api/payout/totals?dossier=00142-T21-0001,canbo1p00142,false",
    "/api/payout/totals?dossier=00142-T21-0001,lanhdaoq004,true",
    "/api/decision/dossiers,thuquyp00142,false",
    "/api/decision/dossiers,uyvien1p00142,false",
    "/api/decision/dossiers,chutichp00142,true",
    "/api/decision/dossiers,giamsatq004,true",
    "/api/decision/dossiers?unit=00142,canbo1p00124,false",
    "/api/publiclist/postings,ketoanp00142,false",
    "/api/publiclist/postings,uyvien1p00142,false",
    "/api/publiclist/postings,canbo1p00142,true",
    "/api/publiclist/postings,giamsatq004,true"
  })
  void lists_are_read_by_those_who_work_on_them_and_by_monitors(
      String path, String user, boolean may) throws Exception {
    http.perform(get(path).with(httpBasic(user, PASSWORD)))
        .andExpect(may ? status().isOk() : status().isForbidden());
  }

  @Test
  void a_monitor_reads_findings_and_totals_but_no_names() throws Exception {
    String dossier = dossiers.approved(WARD, dossiers.cases(WARD, 1, CaseState.TO_SUBMIT));
    String run = play.of(dossier);
    http.perform(get("/api/payout/trail/" + run).with(httpBasic("giamsatq004", PASSWORD)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$").isArray());
    http.perform(
            get("/api/payout/totals?dossier=" + dossier).with(httpBasic("giamsatq004", PASSWORD)))
        .andExpect(status().isOk());
    http.perform(get("/api/payout/runs/" + run).with(httpBasic("giamsatq004", PASSWORD)))
        .andExpect(status().isForbidden());
    http.perform(get("/api/payout/trail/00001-C21-0001").with(httpBasic("giamsatq004", PASSWORD)))
        .andExpect(status().isForbidden());
  }

  private static MockHttpServletRequestBuilder as(
      String user, MockHttpServletRequestBuilder request, String body) {
    return request
        .with(httpBasic(user, PASSWORD))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  private String ok(String user, MockHttpServletRequestBuilder request, String body)
      throws Exception {
    request.with(httpBasic(user, PASSWORD));
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
    return http.perform(request)
        .andExpect(status().is2xxSuccessful())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
