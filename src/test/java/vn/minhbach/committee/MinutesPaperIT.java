package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.paper.Printed;

/** The minutes of a sitting as they are printed. */
@OfficeTest
class MinutesPaperIT {

  private static final String WARD = "00139";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void minutes_tell_who_came_how_they_voted_and_what_became_of_each_case() throws Exception {
    List<String> cases = play.verified(WARD, 30, true);
    String sitting = play.call(WARD, cases);
    assertThat(pdf("thuky", sitting).text()).contains("Số: DỰ THẢO/BB-HĐXD", "Chưa kiểm phiếu");
    play.attend(sitting, Play.FIVE);
    for (String name : Play.FIVE) {
      play.vote(sitting, name, name.equals("uyvien1") ? Vote.AGAINST : Vote.FOR, Map.of());
    }
    play.write(sitting);
    Printed minutes = pdf("chutichhd", sitting).look("minutes");
    assertThat(minutes.text())
        .contains("HỘI ĐỒNG XÉT DUYỆT", "BIÊN BẢN")
        .containsPattern(
            "khai mạc hồi 08 giờ 00 phút, ngày \\d+ tháng \\d+ năm 2021, tại Hội trường")
        .contains("kết thúc hồi 09 giờ 30 phút cùng ngày./.")
        .contains("thành viên (căn cứ chưa kiểm chứng)")
        .contains("tán thành 4; không tán thành 1; không có ý kiến 0")
        .contains("đề nghị 30 hồ sơ, tổng số tiền 45.000.000 đồng")
        .contains("THƯ KÝ", "CHỦ TRÌ")
        .contains(cases.get(29), "Tổng cộng: 30 hồ sơ");
    assertThat(minutes.notEmbedded()).isEmpty();
  }

  @Test
  void a_monitor_reads_the_votes_and_no_names_and_another_ward_nothing() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String sitting = play.call(WARD, cases);
    assertThat(pdf("giamsatq004", sitting).text())
        .contains(cases.get(0))
        .doesNotContain("Người số");
    for (String other : List.of("thukyp00121", "ketoanp" + WARD)) {
      web.perform(get("/committee/sittings/{n}/minutes.pdf", sitting).with(user(other)))
          .andExpect(status().isForbidden());
    }
  }

  private Printed pdf(String name, String sitting) throws Exception {
    String who = name.contains("q0") ? name : ByOfficer.user(name, WARD);
    return Printed.of(
        web.perform(get("/committee/sittings/{n}/minutes.pdf", sitting).with(user(who)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }
}
