package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;

/** A sitting that was called for a wrong day does not keep its cases. */
@OfficeTest
class CalledOffIT {

  private static final String WARD = "00145";

  @Autowired MockMvc web;
  @Autowired ObjectMapper json;
  @Autowired Clock clock;
  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void a_sitting_is_called_for_a_day_within_a_month() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    LocalDate last = LocalDate.now(clock).plusDays(30);

    call(cases, last.plusDays(1))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code", is("committee.tooFarAhead")))
        .andExpect(jsonPath("$.detail", containsString("nhiều nhất 30 ngày")));
    assertThat(play.states(cases).values()).containsOnly(CaseState.VERIFIED);

    call(cases, last).andExpect(status().isCreated());
  }

  @Test
  void its_secretary_calls_it_off_and_its_cases_are_free_for_another() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);

    callOff(sitting, "thuky").andExpect(status().isOk());

    assertThat(play.states(cases).values()).containsOnly(CaseState.VERIFIED);
    assertThat(play.process(sitting)).isNull();
    assertThat(play.facts("sitting:" + sitting))
        .containsExactly("SittingCalled", "SittingCalledOff");
    assertThat(play.facts("case:" + cases.get(0))).containsExactly("CaseInSitting", "CaseFreed");
    assertThat(play.call(WARD, cases)).isNotEqualTo(sitting);
  }

  @Test
  void nobody_else_calls_it_off_and_nobody_once_its_roll_is_called() throws Exception {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));

    callOff(sitting, "uyvien1").andExpect(status().isForbidden());
    play.attend(sitting, "uyvien1", "uyvien2", "uyvien3", "chutichhd");

    callOff(sitting, "thuky")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code", is("committee.state.OPEN")));
  }

  private ResultActions call(List<String> cases, LocalDate heldOn) throws Exception {
    Map<String, Object> request =
        Map.of(
            "unit", WARD,
            "scheme", Play.SCHEME,
            "heldOn", heldOn,
            "place", "Hội trường",
            "cases", cases);
    return web.perform(
        post("/api/committee/sittings")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(request))
            .with(httpBasic(user("thuky", WARD), "minhbach2021")));
  }

  private ResultActions callOff(String sitting, String name) throws Exception {
    return web.perform(
        put("/api/committee/sittings/" + sitting + "/cancellation")
            .with(httpBasic(user(name, WARD), "minhbach2021")));
  }
}
