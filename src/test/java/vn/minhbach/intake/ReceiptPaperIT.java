package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.LogIn;
import vn.minhbach.paper.Printed;

/** The paper that an applicant takes home. */
@OfficeTest
class ReceiptPaperIT {

  private static final String WARD = "00655";

  @Autowired private MockMvc web;
  @Autowired private Acceptance acceptance;
  @Autowired private AutowireCapableBeanFactory office;

  @Test
  void a_receipt_says_what_came_in_and_by_when_the_answer_comes() throws Exception {
    String number = WardRows.number();
    String taken = taken(number, "Nguyễn Thị Hoà Bình");
    byte[] pdf =
        web.perform(get("/intake/cases/{c}/receipt.pdf", taken).with(user("canbo1p" + WARD)))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", "no-store"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    Printed paper = Printed.of(pdf).look("receipt");
    assertThat(paper.pages()).hasSize(1);
    assertThat(paper.notEmbedded()).isEmpty();
    assertThat(paper.text())
        .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
        .contains("Số: " + taken)
        .contains("Ông/bà: Nguyễn Thị Hoà Bình")
        .contains("Số CCCD/CMND: " + number)
        .contains("Ngày nhận hồ sơ: 16/8/2021")
        .contains("14 ngày làm việc, kể từ ngày nhận đủ hồ sơ (căn cứ chưa kiểm chứng)")
        .contains("Ngày hẹn trả kết quả: 07/9/2021")
        .contains("NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN");
  }

  @Test
  void another_ward_and_other_roles_get_no_receipt() throws Exception {
    String taken = taken(WardRows.number(), "Nguyễn Thị Hoà");
    for (String other : new String[] {"canbo1p00121", "thuky" + "p" + WARD, "giamsatq004"}) {
      web.perform(get("/intake/cases/{c}/receipt.pdf", taken).with(user(other)))
          .andExpect(status().isForbidden());
    }
  }

  @SuppressWarnings("try")
  private String taken(String number, String name) {
    WardRows lists = office.createBean(WardRows.class);
    long list = lists.list(WARD);
    lists.row(list, number, name);
    try (LogIn me = LogIn.as("canbo1p" + WARD)) {
      acceptance.accept(list);
    }
    return lists.cases(list).get(0);
  }
}
