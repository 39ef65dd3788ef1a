package vn.minhbach.intake.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;

/** Wards title and order their columns as they like. */
class WardColumnsTest {

  private final ReadList list = new ReadList();
  private final List<ListRow> rows = list.rows();

  @Test
  void a_title_over_several_columns_says_what_they_are() {
    list.read(
        new Sheets()
            .row(
                "TT",
                "Họ và tên",
                null,
                "Năm sinh",
                null,
                "CMND/CCCD",
                null,
                null,
                "Nơi cư trú",
                null,
                "Công việc",
                "Thời gian mất việc làm",
                null,
                "Tài khoản ngân hàng",
                null)
            .row(
                null,
                null,
                null,
                "Nam",
                "Nữ",
                "Số",
                "Ngày cấp",
                "Nơi cấp",
                "Thường trú",
                "Tạm trú",
                null,
                "Từ ngày",
                "Đến ngày",
                "Số TK",
                "Ngân hàng")
            .row(
                "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)",
                "(12)", "(13)", "(14)", "(15)")
            .row(
                1,
                "Nguyễn Văn",
                "An",
                "1985",
                null,
                "001085079190",
                "1/2/2020",
                "CA Hà Nội",
                "Quê",
                "P. Giang Biên",
                "Bán hàng rong",
                "24/7/2021",
                "6/9/2021",
                "0123456789",
                "BIDV")
            .row(
                2,
                "Nguyễn Thị",
                "Bình",
                null,
                "1986",
                "001186079190",
                "1/2/2020",
                "CA Hà Nội",
                "Quê",
                "P. Giang Biên",
                "Bán hàng rong",
                "24/7/2021",
                "6/9/2021",
                "0123456780",
                "BIDV")
            .merge("B1:C2")
            .merge("D1:E1")
            .merge("F1:H1")
            .merge("I1:J1")
            .merge("L1:M1")
            .merge("N1:O1"));
    assertThat(rows).extracting(ListRow::row).containsExactly(4, 5);
    ListRow man = rows.get(0);
    assertThat(man.text(Field.fullName)).isEqualTo("Nguyễn Văn An");
    assertThat(man.text(Field.birthDateMale)).isEqualTo("1985");
    assertThat(man.text(Field.idNumber)).isEqualTo("001085079190");
    assertThat(man.text(Field.idIssuedOn)).isEqualTo("1/2/2020");
    assertThat(man.text(Field.permanentAddress)).isEqualTo("Quê");
    assertThat(man.text(Field.temporaryAddress)).isEqualTo("P. Giang Biên");
    assertThat(man.text(Field.lostTo)).isEqualTo("6/9/2021");
    assertThat(man.text(Field.account)).isEqualTo("0123456789");
    assertThat(man.text(Field.bank)).isEqualTo("BIDV");
    assertThat(rows.get(1).text(Field.birthDateFemale)).isEqualTo("1986");
  }

  @Test
  void an_address_a_name_and_a_birth_date_may_be_spread_over_columns() {
    list.read(
        new Sheets()
            .row(
                "STT",
                "Họ và tên",
                null,
                "Ngày sinh",
                null,
                null,
                "Số CMND",
                "Số CCCD",
                "Nơi thường trú",
                null,
                null,
                "Nghề",
                "Ngày mất việc")
            .row(
                null,
                "Họ đệm",
                "Tên",
                "Ngày",
                "Tháng",
                "Năm",
                null,
                null,
                "Số nhà, đường",
                "Phường/xã",
                "Quận/huyện",
                null,
                null)
            .row(
                1,
                "Nguyễn Văn",
                "An",
                4,
                7,
                1985,
                "012345678",
                "001085079190",
                "Số 5 ngõ 41",
                "Phường Giang Biên",
                "Quận Long Biên",
                "Bán hàng rong",
                "24/7/2021"));
    ListRow row = rows.get(0);
    assertThat(row.text(Field.fullName)).isEqualTo("Nguyễn Văn An");
    assertThat(row.text(Field.birthDate)).isEqualTo("4/7/1985");
    assertThat(row.text(Field.permanentAddress))
        .isEqualTo("Số 5 ngõ 41, Phường Giang Biên, Quận Long Biên");
    assertThat(row.text(Field.idNumber)).isEqualTo("012345678 / 001085079190");
  }

  @Test
  void what_is_not_asked_for_is_not_mistaken_for_what_is() {
    list.read(
        new Sheets()
            .row(
                "STT",
                "Họ tên chủ hộ",
                "Họ và tên",
                "Quê quán",
                "Ngày sinh",
                "CCCD",
                "Nơi cấp CCCD",
                "Thường trú",
                "Thời gian làm việc",
                null,
                "Nghề nghiệp",
                "Thời gian mất việc",
                null,
                "Tên chủ tài khoản",
                "Số tài khoản")
            .row(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Từ ngày",
                "Đến ngày",
                null,
                "Từ ngày",
                "Đến ngày",
                null,
                null)
            .row(
                1,
                "Chủ Hộ",
                "Nguyễn Văn An",
                "Nam Định",
                "4/7/1985",
                "001085079190",
                "Hà Nội",
                "P. Giang Biên",
                "1/1/2015",
                "23/7/2021",
                "Bán hàng rong",
                "24/7/2021",
                "6/9/2021",
                "NGUYEN VAN AN",
                "0123456789"));
    ListRow row = rows.get(0);
    assertThat(row.text(Field.fullName)).isEqualTo("Nguyễn Văn An");
    assertThat(row.text(Field.lostFrom)).isEqualTo("24/7/2021");
    assertThat(row.text(Field.lostTo)).isEqualTo("6/9/2021");
    assertThat(row.text(Field.idNumber)).isEqualTo("001085079190");
    assertThat(row.text(Field.permanentAddress)).isEqualTo("P. Giang Biên");
    assertThat(row.text(Field.account)).isEqualTo("0123456789");
  }
}
