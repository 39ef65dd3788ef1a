package vn.minhbach.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.staging.Ward.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
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

/** The errors of a hurried official are told at the form, and nothing is kept of them. */
@OfficeTest
class HurriedHandIT {

  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private JdbcTemplate sql;

  private Ward ward;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    ward = factory.createBean(Ward.class);
    ward.forgetTheLists();
  }

  @Test
  void a_file_of_another_kind() throws Exception {
    byte[] pdf = "%PDF-1.4 danh sách".getBytes(StandardCharsets.UTF_8);
    refused(ward.upload(OFFICER, pdf, Map.of("name", "danh sách.pdf")), 400)
        .contains("Tệp không phải bảng tính Excel (.xlsx)", "chọn «Lưu thành»");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, -31};
    refused(ward.upload(OFFICER, old, Map.of("name", "danh sách.xls")), 400)
        .contains("Tệp ở định dạng Excel cũ (.xls)");
    refused(ward.upload(OFFICER, new byte[0], Map.of()), 400).contains("không có nội dung");
  }

  @Test
  void missing_columns_are_named_with_those_that_were_found() throws Exception {
    byte[] file = new Sheets().row("STT", "Họ và tên", "Ngày sinh", "Giới tính").bytes();
    refused(ward.upload(OFFICER, file, Map.of()), 400)
        .contains("thiếu cột bắt buộc: Số CCCD/CMND; Nơi thường trú")
        .contains("Các cột tìm thấy: STT; Họ và tên; Ngày sinh; Giới tính.");
  }

  @Test
  void another_wards_list() throws Exception {
    byte[] file =
        new Sheets().row("UBND PHƯỜNG SÀI ĐỒNG").row(Sheets.TITLES).row(Sheets.person(1)).bytes();
    refused(ward.upload(OFFICER, file, Map.of()), 400)
        .contains("Tiêu đề danh sách ghi «Phường Sài Đồng», không phải «Phường Giang Biên»");
    refused(ward.upload("canbo1p00142", file, Map.of()), 403).doesNotContain("Sài Đồng");
  }

  @Test
  void the_same_file_twice() throws Exception {
    byte[] file = Lists.file(Sheets.person(1));
    long first = ward.handIn(OFFICER, file);
    Answer second = ward.upload("canbo2p00121", file, Map.of());
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text())
        .contains("Tệp này đã được nộp trước đây: danh sách số " + first)
        .contains("nhận ngày 17/08/2021, người nộp canbo1p00121", "Không có gì được mở thêm");
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM intake_list", Integer.class)).isEqualTo(1);
  }

  @Test
  void a_day_that_has_not_come() throws Exception {
    byte[] file = Lists.file(Sheets.person(1));
    refused(ward.upload(OFFICER, file, Map.of("receivedOn", "2031-01-01")), 400)
        .contains("Ngày nhận 01/01/2031 muộn hơn hôm nay");
  }

  private AbstractStringAssert<?> refused(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM intake_list", Integer.class)).isZero();
    return assertThat(answer.text());
  }
}
