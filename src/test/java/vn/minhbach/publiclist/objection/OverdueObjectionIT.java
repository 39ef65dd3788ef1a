package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;
import vn.minhbach.publiclist.PostingPlay;

/** A hold that nobody decides goes up, and everybody sees that it is late. */
@OfficeTest
class OverdueObjectionIT {

  private static final String WARD = "00133";
  private static final String CHAIR = ByOfficer.user("chutich", WARD);

  @Autowired MockMvc web;
  @Autowired AutowireCapableBeanFactory office;

  @Test
  void from_the_officer_to_the_chair_to_the_district_where_it_stays_and_shows() throws Exception {
    Play play = office.createBean(Play.class);
    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    List<String> cases = play.verified(WARD, 1, true);
    office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    String number = objections.held(cases.get(0), "Vẫn đi làm");
    assertThat(objections.tasks(number)).containsExactly("investigateObjection");
    play.runJobs(number);
    assertThat(objections.tasks(number)).as("in time").containsExactly("investigateObjection");

    late(play, objections, number);
    assertThat(objections.tasks(number)).containsExactly("decideObjection");
    assertThat(objections.find(number).office()).isEqualTo(Office.CHAIR);

    late(play, objections, number);
    assertThat(objections.tasks(number)).containsExactly("settleObjection");
    assertThat(objections.find(number).office()).isEqualTo(Office.DISTRICT);
    Refusal.of(() -> objections.concluded(number, Outcome.REJECTED, CHAIR)).isCode("access.role");

    late(play, objections, number);
    assertThat(objections.tasks(number)).as("stays open").containsExactly("settleObjection");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
    assertThat(play.facts("case:" + cases.get(0)))
        .endsWith("ObjectionEscalated", "ObjectionEscalated", "ObjectionOverdue");
    List<String> others = play.verified(WARD, 1, true);
    office.createBean(PostingPlay.class).posted(WARD, others, 2);
    String newer = objections.received(others.get(0), "Vẫn đi làm");
    for (String reader : List.of(CHAIR, "laodong1q004", "giamsatq004")) {
      assertThat(page(reader)).as(reader).containsSubsequence(number, "Quá hạn", newer);
    }

    objections.concluded(number, Outcome.REJECTED, "lanhdaoq004");
    assertThat(objections.find(number).state()).isEqualTo(State.CONCLUDED);
    assertThat(play.process(number)).isNull();
  }

  @Test
  void triage_that_nobody_does_goes_up_and_the_district_does_it() throws Exception {
    Play play = office.createBean(Play.class);
    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    List<String> cases = play.verified(WARD, 1, true);
    office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    String number = objections.received(cases.get(0), "Đang làm ở xưởng gỗ");
    play.runJobs(number);
    assertThat(objections.tasks(number)).as("in time").containsExactly("triageObjection");

    late(play, objections, number);
    assertThat(objections.tasks(number)).containsExactly("triageByChair");
    assertThat(objections.find(number).office()).isEqualTo(Office.CHAIR);
    Refusal.of(() -> objections.triaged(number, hold(), ByOfficer.user("canbo1", WARD)))
        .isCode("access.role");
    assertThat(sheet(CHAIR, number)).contains("Quá hạn", "Ghi nhận phân loại");

    late(play, objections, number);
    assertThat(objections.tasks(number)).containsExactly("triageByDistrict");
    late(play, objections, number);
    assertThat(objections.tasks(number)).as("stays open").containsExactly("triageByDistrict");
    assertThat(play.facts("case:" + cases.get(0)))
        .endsWith("ObjectionEscalated", "ObjectionEscalated", "ObjectionOverdue");
    assertThat(sheet("laodong1q004", number)).contains("Quá hạn", "Ghi nhận phân loại");

    objections.triaged(number, hold(), "lanhdaoq004");
    assertThat(objections.tasks(number)).containsExactly("investigateObjection");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
  }

  private static TriageEntry hold() {
    return new TriageEntry(Kind.AGAINST, Ruling.HOLD, CHAIR, null, null, null);
  }

  private String sheet(String reader, String number) throws Exception {
    return web.perform(get("/publiclist/objections/" + number).with(user(reader)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** The clock is moved past the day by which it was to be done, and the timer is run. */
  private void late(Play play, ObjectionPlay objections, String number) throws Exception {
    LocalDate due = objections.find(number).dueOn();
    web.perform(
            put("/api/workflow/clock")
                .with(httpBasic("quantritp01", "minhbach2021"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"now\":\"" + due.plusDays(1) + "T08:00:00\"}"))
        .andExpect(status().isOk());
    play.runJobs(number);
  }

  private String page(String reader) throws Exception {
    return web.perform(get("/publiclist/objections").with(user(reader)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
