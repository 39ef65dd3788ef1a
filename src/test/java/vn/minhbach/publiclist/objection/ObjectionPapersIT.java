package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.paper.Printed;
import vn.minhbach.publiclist.PostingPlay;

/** What somebody who spoke to an official takes home, and the answer in writing. */
@OfficeTest
class ObjectionPapersIT {

  private static final String WARD = "00133";

  @Autowired private MockMvc web;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;

  private ObjectionPlay objections;
  private String caseNumber;
  private String number;

  @BeforeEach
  void somebody_telephones() {
    Play play = office.createBean(Play.class);
    objections = office.createBean(ObjectionPlay.class);
    List<String> cases = play.verified(WARD, 1, true);
    office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    caseNumber = cases.get(0);
    number = objections.received(caseNumber, "Vẫn đi làm hằng ngày ở chợ.");
  }

  @Test
  void the_receipt_has_what_was_said_its_code_and_not_whom_it_is_about() throws Exception {
    Printed paper = printed("canbo1", "receipt").look("objection-receipt");
    assertThat(paper.text())
        .contains("GIẤY BIÊN NHẬN PHẢN ÁNH, KIẾN NGHỊ")
        .contains("Số: " + number)
        .contains("Ông/bà: Lê Thị Kín", "Điện thoại: 0912345678", "Tiếp nhận qua: Điện thoại")
        .contains("Vẫn đi làm hằng ngày ở chợ.", "Hạn phân loại: hết ngày")
        .contains("Mã tra cứu: " + objections.find(number).receipt())
        .contains("NGƯỜI PHẢN ÁNH", "NGƯỜI TIẾP NHẬN")
        .doesNotContain(caseNumber, "Người số");
    assertThat(paper.pages()).hasSize(1);
    assertThat(paper.notEmbedded()).isEmpty();
  }

  @Test
  void the_answer_is_printed_once_there_is_one_numbered_and_signed_by_the_chair() throws Exception {
    paper("canbo1", "answer")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("chưa có kết luận")));
    objections.triaged(number, Ruling.HOLD);
    objections.upheld(number);
    assertThat(printed("canbo1", "answer").look("objection-answer").text())
        .contains("Số: DỰ THẢO/UBND", "V/v trả lời phản ánh, kiến nghị số " + number)
        .contains("Kính gửi: Ông/bà Lê Thị Kín")
        .contains("Căn cứ 42/2013/QH13, Điều 28", "nội dung ông/bà nêu là đúng")
        .contains("2. Đã kiểm tra tại nơi cư trú.", "TM. ỦY BAN NHÂN DÂN")
        .doesNotContain(caseNumber, "Người số");
    number("chutich", "1/UBND").andExpect(status().isForbidden());
    number("canbo1", "57/UBND").andExpect(status().isFound());
    assertThat(printed("canbo1", "answer").text()).contains("Số: 57/UBND");
    at("canbo1", "/papers/answer/" + number)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("57/UBND")));
  }

  @Test
  void the_front_prints_without_knowing_who_said_it_and_another_ward_prints_nothing()
      throws Exception {
    byte[] pdf =
        web.perform(get(path("receipt")).with(user("giamsatq004")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(Printed.of(pdf).text())
        .contains("(không nêu họ tên)")
        .doesNotContain("Lê Thị Kín", "0912345678");
    for (String paper : List.of(path("receipt"), path("answer"), "/papers/answer/" + number)) {
      web.perform(get(paper).with(user("canbo1p00121"))).andExpect(status().isForbidden());
    }
  }

  private Printed printed(String role, String paper) throws Exception {
    return Printed.of(
        paper(role, paper)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private ResultActions paper(String role, String paper) throws Exception {
    return at(role, path(paper));
  }

  private ResultActions at(String role, String address) throws Exception {
    return web.perform(get(address).with(user(ByOfficer.user(role, WARD))));
  }

  private ResultActions number(String role, String written) throws Exception {
    return web.perform(
        post("/papers/numbers")
            .param("kind", "answer")
            .param("subject", number)
            .param("number", written)
            .param("dated", LocalDate.now(clock).toString())
            .with(csrf())
            .with(user(ByOfficer.user(role, WARD))));
  }

  private String path(String paper) {
    return "/publiclist/objections/" + number + "/" + paper + ".pdf";
  }
}
