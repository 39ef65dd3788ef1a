package vn.minhbach.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.staging.Ward.OFFICER;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.Ward;
import vn.minhbach.intake.staging.Ward.Answer;

/** The pages of a ward's lists, as officers of this and of other wards find them. */
@OfficeTest
class ListPagesIT {

  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private JdbcTemplate sql;

  private Ward ward;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    ward = factory.createBean(Ward.class);
    ward.forgetTheLists();
    sql.update("DELETE FROM intake_case WHERE unit = ?", Ward.CODE);
  }

  @Test
  void an_empty_office_says_what_to_do() throws Exception {
    assertThat(ward.read(OFFICER, "/intake/lists").text())
        .contains("Nộp danh sách mới", "Chưa có danh sách nào. Đồng chí chọn tệp Excel");
    assertThat(ward.read("chutichp00121", "/intake/lists").text())
        .doesNotContain("Nộp danh sách mới");
  }

  @Test
  void a_list_that_is_handed_in_is_shown_with_the_findings_beside_its_rows() throws Exception {
    long list =
        ward.handIn(OFFICER, Lists.file(Sheets.person(1), Sheets.person(2, "Họ và tên", null)));
    Answer page = ward.read(OFFICER, "/intake/lists/" + list);
    assertThat(page.text())
        .contains("Danh sách số " + list, "Chờ tiếp nhận", "1.500.000\u00a0đ", "3.000.000\u00a0đ")
        .contains("Họ và tên: Thiếu họ và tên. (Mẫu số 01, 3642/QĐ-UBND)")
        .contains("Có ghi chú (1)", "Đạt (1)", "Tất cả (2)")
        .contains("1 dòng lỗi không đọc được")
        .doesNotContain("Nguyễn Văn An");
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "?outcome=all").text())
        .contains("Nguyễn Văn An", "001085007919", "04/07/1985");
    assertThat(ward.read(OFFICER, "/intake/lists").text())
        .contains("Danh sách " + list, "danh sách.xlsx", "Chờ tiếp nhận");
  }

  @Test
  void rows_come_by_fifty_and_keep_their_filter() throws Exception {
    Sheets sheets = new Sheets().row(Sheets.TITLES);
    for (int i = 1; i <= 51; i++) {
      sheets.row(Sheets.person(i, "Họ và tên", null));
    }
    long list = ward.handIn(OFFICER, sheets.bytes());
    Answer first = ward.read(OFFICER, "/intake/lists/" + list + "?outcome=error");
    assertThat(first.text()).contains("Đang xem 1-50 trong tổng số 51", "Trang 1 / 2");
    assertThat(first.html()).contains("/intake/lists/" + list + "?outcome=error&amp;page=2");
    Answer last = ward.read(OFFICER, "/intake/lists/" + list + "?outcome=error&page=99");
    assertThat(last.text()).contains("Đang xem 51-51 trong tổng số 51", "Trang 2 / 2");
  }

  @Test
  void lists_are_filtered_by_their_state() throws Exception {
    long list = ward.handIn(OFFICER, Lists.file(Sheets.person(1)));
    assertThat(ward.read(OFFICER, "/intake/lists?state=checked").text())
        .contains("Danh sách " + list);
    assertThat(ward.read(OFFICER, "/intake/lists?state=accepted").text())
        .contains("Không có danh sách nào ở tình trạng này")
        .doesNotContain("Danh sách " + list);
  }

  @Test
  void another_ward_sees_nothing_of_it() throws Exception {
    long list = ward.handIn(OFFICER, Lists.file(Sheets.person(1)));
    for (String path : new String[] {"", "/progress", "/accept", "/withdraw"}) {
      Answer answer = ward.read("canbo1p00142", "/intake/lists/" + list + path);
      assertThat(answer.status()).as(path).isEqualTo(404);
    }
    assertThat(ward.read("canbo1p00142", "/intake/lists").text()).contains("Chưa có danh sách nào");
    assertThat(ward.uploadCorrection("canbo1p00142", list, Lists.file(Sheets.person(2))).status())
        .isEqualTo(404);
    assertThat(ward.press("canbo1p00142", "/intake/lists/" + list + "/accept", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void a_list_is_accepted_after_the_page_has_said_what_that_means() throws Exception {
    long list =
        ward.handIn(OFFICER, Lists.file(Sheets.person(1), Sheets.person(2, "Họ và tên", null)));
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "/accept").text())
        .contains("Mở 1 hồ sơ, tổng số tiền đề nghị 1.500.000\u00a0đ")
        .contains("1 dòng lỗi không mở hồ sơ")
        .contains("người nộp tệp (" + ByOfficer.name("canbo1p00121") + ")");
    assertThat(ward.accept(OFFICER, list).list()).isEqualTo(list);
    assertThat(ward.read(OFFICER, "/intake/lists/" + list).text())
        .contains("Đã tiếp nhận", "Hồ sơ đã mở")
        .doesNotContain("Rút danh sách");
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "/accept").status()).isEqualTo(409);
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "/withdraw").status()).isEqualTo(409);
  }

  @Test
  void a_list_whose_totals_changed_since_they_were_read_is_not_accepted() throws Exception {
    long list = ward.handIn(OFFICER, Lists.file(Sheets.person(1), Sheets.person(2)));
    String path = "/intake/lists/" + list + "/accept";
    String page = ward.read(OFFICER, path).html();
    assertThat(page).contains("name=\"read\"");
    String read = page.replaceAll("(?s).*name=\"read\" value=\"([^\"]*)\".*", "$1");
    sql.update(
        "UPDATE intake_list SET accept_total = accept_total - 1, review_total = review_total + 1 WHERE id = ?",
        list);
    Answer answer = ward.press(OFFICER, path, Map.of("read", read));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("đã được kiểm tra lại từ lúc đồng chí mở trang");
    assertThat(
            sql.queryForObject("SELECT status FROM intake_list WHERE id = ?", String.class, list))
        .isEqualTo("checked");
    assertThat(ward.accept(OFFICER, list).list()).isEqualTo(list);
  }

  @Test
  void the_last_who_could_verify_is_told_why_not_to_accept() throws Exception {
    long list = ward.handIn(OFFICER, Lists.file(Sheets.person(1)));
    Answer answer = ward.press("canbo2p00121", "/intake/lists/" + list + "/accept", Map.of());
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("không còn ai xác minh được", "bất kiêm nhiệm");
  }

  @Test
  void a_list_is_withdrawn_with_a_reason() throws Exception {
    long list = ward.handIn(OFFICER, Lists.file(Sheets.person(1)));
    String path = "/intake/lists/" + list + "/withdraw";
    assertThat(ward.read(OFFICER, path).text()).contains("không khôi phục được");
    assertThat(ward.press(OFFICER, path, Map.of("reason", " ")).status()).isEqualTo(400);
    ward.press(OFFICER, path, Map.of("reason", "Nộp nhầm tệp"));
    assertThat(ward.read(OFFICER, "/intake/lists/" + list).text())
        .contains("Đã rút", "Lý do rút: Nộp nhầm tệp");
  }

  @Test
  void the_progress_says_how_far_the_check_is_and_then_has_the_page_shown_anew() throws Exception {
    long list = ward.handIn(OFFICER, Lists.file(Sheets.person(1)));
    sql.update("UPDATE intake_list SET status = 'checking' WHERE id = ?", list);
    assertThat(ward.read(OFFICER, "/intake/lists/" + list).html())
        .contains("hx-get=\"/intake/lists/" + list + "/progress\"", "hx-trigger=\"every 1s\"");
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "/progress").text())
        .contains("Đang kiểm tra, đã xong 0 dòng");
    sql.update("UPDATE intake_list SET status = 'checked' WHERE id = ?", list);
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "/progress").status()).isEqualTo(200);
  }
}
