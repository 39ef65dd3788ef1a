package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.audit.Leaves;
import vn.minhbach.intake.WardRows;
import vn.minhbach.shared.RowReference;

/** Two people side by side, and what is said of them. */
@OfficeTest
class DoubtsPageIT {

  private static final String WARD = "00010";
  private static final String OTHER_WARD = "00013";

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc http;

  private VerificationPlay play;
  private Pages verifier;
  private long list;
  private RowReference first;

  @BeforeEach
  void nothingIsOpen() {
    sql.update("UPDATE intake_case SET state = 'REFERRED' WHERE unit = ?", WARD);
    play = office.createBean(VerificationPlay.class);
    verifier = new Pages(http, "canbo2p" + WARD);
    list = play.lists.list(WARD);
    first = play.lists.row(list, WardRows.number(), "Trần Văn Cường");
  }

  @Test
  void the_two_stand_side_by_side_and_what_differs_is_marked_and_said() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cương", WardRows.possibleDoubleOf(first));
    List<String> cases = play.opened(list, WARD);
    assertThat(verifier.open("/verification/doubts"))
        .contains("Có phải cùng một người không?", "Trường hợp 1 trên 1")
        .contains("Hồ sơ này: " + cases.get(1), "Hồ sơ kia: " + cases.get(0))
        .contains("Trần Văn Cường", "Trần Văn Cương", "Khác", "Giống")
        .containsPattern("office-differs\">\\d{12}");
  }

  @Test
  void one_doubt_is_decided_and_the_next_one_comes() throws Exception {
    for (int i = 0; i < 3; i++) {
      play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    }
    List<String> cases = play.opened(list, WARD);
    String page = verifier.open("/verification/doubts");
    assertThat(page).contains("Trường hợp 1 trên 3");
    assertThat(verifier.open("/verification/doubts?after=" + cases.get(1) + ".0"))
        .as("the first one was put off")
        .contains("Trường hợp 2 trên 3", "đã kết luận 0, còn 3");
    verifier
        .send("/verification/doubts", form(page, cases.get(1), "CLEARED"))
        .andExpect(redirectedUrl("/verification/doubts?after=" + cases.get(1) + ".0"));
    page = verifier.open("/verification/doubts?after=" + cases.get(1) + ".0");
    assertThat(page).contains("Trường hợp 2 trên 3", "đã kết luận 1, còn 2", cases.get(2));
    assertThat(verifier.open("/verification/doubts?after=" + cases.get(3) + ".0"))
        .as("what was put off comes again")
        .contains(cases.get(2));
    verifier.send("/verification/doubts", form(page, cases.get(2), "CONFIRMED"));
    page = verifier.open("/verification/doubts");
    verifier.send("/verification/doubts", form(page, cases.get(3), "CLEARED"));
    assertThat(verifier.open("/verification/doubts")).contains("Đã kết luận cả 3 nghi vấn");
    assertThat(new Leaves(sql).last("case:" + cases.get(1)))
        .contains("\"fact\":\"DoubtDecided\"", "\"decision\":\"CLEARED\"", "I.2.c, 68/NQ-CP")
        .doesNotContain("Trần");
  }

  @Test
  void what_was_decided_counts_when_the_case_is_verified_and_a_word_must_give_a_reason()
      throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    String doubted = play.opened(list, WARD).get(1);
    String page = verifier.open("/verification/doubts");
    MultiValueMap<String, String> silent = form(page, doubted, "CLEARED");
    silent.set("reason", " ");
    verifier.send("/verification/doubts", silent).andExpect(status().isBadRequest());
    verifier.send("/verification/doubts", form(page, doubted, "CLEARED"));
    assertThat(verifier.open("/verification/cases/" + doubted))
        .contains(ByOfficer.name("canbo2p" + WARD) + " kết luận")
        .containsPattern("value=\"CLEARED\" selected");
  }

  @Test
  void of_somebody_in_another_ward_only_what_agrees_is_shown() throws Exception {
    long elsewhere = play.lists.list(OTHER_WARD);
    RowReference stranger =
        play.lists.row(elsewhere, WardRows.number(), "Trần Thị Người Ngoài Phường");
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(stranger));
    play.opened(list, WARD);
    assertThat(verifier.open("/verification/doubts"))
        .doesNotContain("Người Ngoài")
        .contains("(của đơn vị khác)", "nêu danh sách số " + elsewhere + ", dòng 7")
        .contains("Danh sách chưa được tiếp nhận", "Khác", "Giống", "Chưa đủ dữ liệu");
  }

  @Test
  void who_took_the_case_in_decides_nothing_nor_does_another_ward() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    String doubted = play.opened(list, WARD).get(1);
    String page = verifier.open("/verification/doubts");
    Pages taker = new Pages(http, "canbo1p" + WARD);
    assertThat(taker.open("/verification/doubts"))
        .contains("Đồng chí không kết luận hồ sơ này được")
        .doesNotContain("name=\"decision\"");
    taker
        .send("/verification/doubts", form(page, doubted, "CLEARED"))
        .andExpect(status().isForbidden());
    Pages stranger = new Pages(http, "canbo2p" + OTHER_WARD);
    stranger
        .send("/verification/doubts", form(page, doubted, "CLEARED"))
        .andExpect(status().isConflict());
    assertThat(stranger.open("/verification/doubts?at=" + doubted + ".0")).doesNotContain(doubted);
    assertThat(
            sql.queryForList(
                "SELECT * FROM verification_resolution WHERE case_number = ?", doubted))
        .isEmpty();
  }

  @Test
  void a_doubt_that_somebody_has_decided_meanwhile_is_not_decided_unseen() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    String doubted = play.opened(list, WARD).get(1);
    String page = verifier.open("/verification/doubts");
    verifier.send("/verification/doubts", form(page, doubted, "CLEARED"));
    verifier
        .send("/verification/doubts", form(page, doubted, "CONFIRMED"))
        .andExpect(status().isConflict());
    String seen = verifier.open("/verification/doubts?at=" + doubted + ".0");
    assertThat(seen).contains("đã kết luận: Là hai người khác nhau. Lý do: Đã xem giấy tờ");
    verifier
        .send("/verification/doubts", form(seen, doubted, "CONFIRMED"))
        .andExpect(status().is3xxRedirection());
  }

  private static MultiValueMap<String, String> form(
      String page, String caseNumber, String decision) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.set("caseNumber", caseNumber);
    form.set("finding", "0");
    form.set("mark", Pages.hidden(page, "mark"));
    form.set("decision", decision);
    form.set("reason", "Đã xem giấy tờ");
    return form;
  }
}
