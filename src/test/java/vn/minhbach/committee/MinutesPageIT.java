package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.committee.CouncilVisits.FOUR;
import static vn.minhbach.committee.CouncilVisits.WARD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;

/** The minutes of a sitting, by their page. */
@OfficeTest
class MinutesPageIT {

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private CouncilVisits pages;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    pages = new CouncilVisits(web);
  }

  @Test
  void minutes_fill_themselves_and_the_chair_signs_what_was_read() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = counted(cases);
    String path = "/committee/sittings/" + sitting + "/minutes";
    pages
        .page("thuky", path)
        .andExpect(content().string(containsString("2 hồ sơ, tổng số tiền 3.000.000\u00a0đ")))
        .andExpect(content().string(containsString("4/4 thành viên có mặt bỏ phiếu; 4 tán thành")))
        .andExpect(content().string(not(containsString("name=\"openedAt\" required value=\"\""))));
    write(path, "Nội dung thứ nhất", "hand").andExpect(status().isFound());
    String read = pages.attribute("chutichhd", path, "minutesVersion\" value=\"(\\w{64})\"");
    write(path, "Nội dung thứ hai", "keep").andExpect(status().isFound());
    sign(path, read)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("thư ký đã sửa")));
    sign(path, pages.attribute("chutichhd", path, "minutesVersion\" value=\"(\\w{64})\""))
        .andExpect(status().isFound());
    play.runJobs(sitting);
    for (String one : cases) {
      String last = play.leaves("case:" + one).stream().reduce((a, b) -> b).orElseThrow();
      assertThat(last).contains(play.version(sitting), "chutichhdp" + WARD);
    }
  }

  @Test
  void the_closing_hour_may_not_be_before_the_opening_hour() throws Exception {
    String path = "/committee/sittings/" + counted(play.verified(WARD, 1, true)) + "/minutes";
    Map<String, String> form =
        Map.of("openedAt", "10:00", "closedAt", "09:00", "content", "x", "opinions", "");
    pages
        .send("thuky", path, form)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Giờ bế mạc 09:00 sớm hơn")));
  }

  private String counted(List<String> cases) {
    String sitting = play.call(WARD, cases);
    play.attend(sitting, FOUR.toArray(String[]::new));
    FOUR.forEach(name -> play.vote(sitting, name, Vote.FOR, Map.of()));
    return sitting;
  }

  private ResultActions write(String path, String text, String step) throws Exception {
    return pages.send(
        "thuky",
        path,
        Map.of(
            "openedAt",
            "8h00",
            "closedAt",
            "09:30",
            "content",
            text,
            "opinions",
            "",
            "step",
            step));
  }

  private ResultActions sign(String path, String version) throws Exception {
    return pages.send("chutichhd", path + "/signature", Map.of("minutesVersion", version));
  }
}
