package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.paper.Printed;

/** The notice of a posting as it is printed and hung up. */
@OfficeTest
class NoticePaperIT {

  private static final String WARD = "00127";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
  }

  @Test
  void a_notice_carries_its_list_its_total_and_where_and_how_long_it_hangs() throws Exception {
    List<String> cases = play.verified(WARD, 70, true);
    String posting = lists.posted(WARD, cases, 2);
    Printed paper = Printed.of(pdf(ByOfficer.user("canbo1", WARD), posting)).look("notice");
    assertThat(paper.pages().get(0))
        .contains("UBND QUẬN LONG BIÊN")
        .contains("Số: DỰ THẢO/TB-UBND")
        .contains("THÔNG BÁO")
        .contains("70 (bảy mươi) người")
        .contains("105.000.000 đồng (bằng chữ: Một trăm linh năm triệu đồng)")
        .contains("2 ngày làm việc (căn cứ chưa kiểm chứng)")
        .contains("Nơi niêm yết: Trụ sở UBND phường")
        .contains("/public/lists/" + lists.find(posting).publicCode())
        .contains("TM. ỦY BAN NHÂN DÂN")
        .contains("- Lưu: VT.");
    assertThat(paper.pages().get(1))
        .startsWith("2 DANH SÁCH")
        .contains("(Kèm theo Thông báo số …/TB-UBND ngày …/…/… của Ủy ban nhân dân phường")
        .contains("1.500.000");
    assertThat(paper.text())
        .contains("Người số " + cases.get(69), "Tổng cộng: 70 người 105.000.000", "đồng./.");
    assertThat(paper.notEmbedded()).isEmpty();
    assertThat(paper.pages()).hasSizeBetween(3, 4);
  }

  @Test
  void a_notice_is_shown_in_the_browser_and_kept_nowhere() throws Exception {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));
    web.perform(get("/publiclist/postings/{n}/notice.pdf", posting).with(user("giamsatq004")))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "inline; filename=\"thong-bao-niem-yet-" + posting + ".pdf\""));
  }

  @Test
  void another_ward_and_other_roles_do_not_see_it() throws Exception {
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));
    for (String other : List.of("canbo1p00121", "ketoanq004")) {
      web.perform(get("/publiclist/postings/{n}/notice.pdf", posting).with(user(other)))
          .andExpect(status().isForbidden());
    }
  }

  private byte[] pdf(String officer, String posting) throws Exception {
    return web.perform(get("/publiclist/postings/{n}/notice.pdf", posting).with(user(officer)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }
}
