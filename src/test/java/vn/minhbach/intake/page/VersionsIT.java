package vn.minhbach.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.staging.Ward.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.Ward;
import vn.minhbach.intake.staging.Ward.Answer;

/** A corrected file is another version of its list. */
@OfficeTest
class VersionsIT {

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
  void the_differences_to_the_version_before_stand_beside_each_other() throws Exception {
    long first =
        ward.handIn(
            OFFICER,
            Lists.file(
                person(1, "Lê Thị Bình"),
                person(2, null),
                person(3, "Trần Văn Cường"),
                person(4, "Phạm Thị Dung")));
    long second =
        ward.correct(
            OFFICER,
            first,
            Lists.file(
                person(5, "Đỗ Văn Em"),
                person(1, "Lê Thị Bình"),
                person(2, "Hoàng Thị Hoa"),
                Sheets.person(
                    3, "Họ và tên", "Trần Văn Cường", "Ngày sinh", LocalDate.of(1985, 7, 5))));
    Answer page = ward.read(OFFICER, "/intake/lists/" + second + "/differences");
    assertThat(page.text())
        .contains("Danh sách số " + second + " so với bản trước (số " + first + ")")
        .contains("Sửa Thêm Bỏ Chỉ khác kết quả kiểm tra Giữ nguyên 2 1 1 0 1")
        .contains("Thêm – 3 Đỗ Văn Em")
        .contains("Sửa 4 5 Hoàng Thị Hoa Cột Bản trước Bản này Họ và tên (trống) Hoàng Thị Hoa")
        .contains("Ghi chú đã hết Họ và tên: Thiếu họ và tên.")
        .contains("Sửa 5 6 Trần Văn Cường", "04/07/1985 05/07/1985")
        .contains("Bỏ 6 – Phạm Thị Dung");
    assertThat(page.text()).doesNotContain("Lê Thị Bình");
    assertThat(ward.read("canbo1p00142", "/intake/lists/" + second + "/differences").status())
        .isEqualTo(404);
  }

  @Test
  void nobody_is_a_double_of_the_version_that_is_corrected_however_few_are_in_both()
      throws Exception {
    long first = ward.handIn(OFFICER, people(1, 2, 3, 4, 5, 6));
    long second = ward.correct(OFFICER, first, people(6, 7, 8, 9, 10, 11));
    assertThat(doubles(second)).isZero();
    long other = ward.handIn(OFFICER, people(11, 12, 13, 14));
    assertThat(doubles(other)).as("a list of its own has doubles").isEqualTo(1);
    long third = ward.correct(OFFICER, second, people(1, 20, 21, 22));
    assertThat(doubles(third)).as("of the first version neither").isZero();
  }

  @Test
  void the_version_before_keeps_its_place_until_the_corrected_one_is_accepted() throws Exception {
    long first = ward.handIn(OFFICER, people(1, 2));
    long second = ward.correct(OFFICER, first, people(2, 3));
    assertThat(status(first)).isEqualTo("checked");
    assertThat(ward.read(OFFICER, "/intake/lists/" + first).text())
        .contains("đã có bản sửa mới hơn", "Danh sách " + second);
    assertThat(ward.read(OFFICER, "/intake/lists/" + second + "/accept").text())
        .contains("Bản trước (danh sách số " + first + ") được rút ngay");
    ward.accept(OFFICER, second);
    assertThat(List.of(status(first), status(second))).containsExactly("withdrawn", "accepted");
  }

  @Test
  void a_list_that_could_not_be_read_is_corrected_as_well() throws Exception {
    long first = ward.handIn(OFFICER, people(1));
    sql.update(
        "UPDATE intake_list SET status = 'failed', failure = 'intake.listNoRows', failure_details = '[]',"
            + " skipped_lines = NULL WHERE id = ?",
        first);
    assertThat(ward.read(OFFICER, "/intake/lists/" + first).text())
        .contains("Chưa đọc được danh sách", "Nộp bản sửa");
    long second = ward.correct(OFFICER, first, people(2));
    assertThat(ward.read(OFFICER, "/intake/lists/" + second + "/differences").status())
        .isEqualTo(409);
    ward.accept(OFFICER, second);
    assertThat(status(first)).isEqualTo("withdrawn");
  }

  @Test
  void an_accepted_list_is_corrected_by_no_file_any_more() throws Exception {
    long first = ward.handIn(OFFICER, people(1));
    ward.accept(OFFICER, first);
    Answer refused = ward.uploadCorrection(OFFICER, first, people(1, 2));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("đề nghị nộp danh sách bổ sung chỉ ghi những người đó");
    long second = ward.handIn(OFFICER, people(3));
    ward.press(OFFICER, "/intake/lists/" + second + "/withdraw", Map.of("reason", "Nhầm"));
    assertThat(ward.uploadCorrection(OFFICER, second, people(4)).text())
        .contains("nộp tệp này như một danh sách mới");
  }

  @Test
  void a_version_that_has_a_newer_one_is_not_accepted_and_the_newest_is_named() throws Exception {
    long first = ward.handIn(OFFICER, people(1, 2));
    long second = ward.correct(OFFICER, first, people(2, 3));
    String newest = "Đề nghị tiếp nhận danh sách " + second;
    assertThat(ward.read(OFFICER, "/intake/lists/" + first + "/accept").text()).contains(newest);
    assertThat(ward.press(OFFICER, "/intake/lists/" + first + "/accept", Map.of()).text())
        .contains(newest);
    assertThat(status(first)).isEqualTo("checked");
    ward.press(OFFICER, "/intake/lists/" + second + "/withdraw", Map.of("reason", "Nhầm tệp"));
    ward.accept(OFFICER, first);
    assertThat(status(first)).isEqualTo("accepted");
  }

  private static byte[] people(int... ordinals) {
    Sheets sheets = new Sheets().row("Danh sách " + List.of(ordinals)).row(Sheets.TITLES);
    for (int ordinal : ordinals) {
      sheets.row(person(ordinal, "Người Thứ " + "ABCDEĐGHIKLMNOPQRSTUVXY".charAt(ordinal)));
    }
    return sheets.bytes();
  }

  private static List<Object> person(int ordinal, String name) {
    return Sheets.person(ordinal, "Họ và tên", name);
  }

  private int doubles(long list) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM intake_row WHERE list_id = ? AND findings LIKE '%\"DUPLICATE\"%'",
        Integer.class, list);
  }

  private String status(long list) {
    return sql.queryForObject("SELECT status FROM intake_list WHERE id = ?", String.class, list);
  }
}
