package vn.minhbach.payout;

import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;

/** Times are told alike, as ISO 8601 writes them. */
@OfficeTest
@Import(RunPlay.class)
class TimesIT {

  private static final String WARD = "00130";
  private static final String ISO = "2\\d{3}-\\d\\d-\\d\\dT\\d\\d:.*Z";

  @Autowired private DossierPlay dossiers;
  @Autowired private MockMvc http;

  @ParameterizedTest
  @CsvSource({
    "/api/payout/runs, ketoanq004, openedAt",
    "/api/decision/dossiers, lanhdaoq004, preparedAt"
  })
  void lists_tell_their_times_as_iso_writes_them(String path, String user, String time)
      throws Exception {
    dossiers.approved(WARD, dossiers.cases(WARD, 1, CaseState.TO_SUBMIT));
    http.perform(get(path).with(httpBasic(user, "minhbach2021")))
        .andExpect(jsonPath("$[0]." + time, matchesPattern(ISO)));
  }
}
