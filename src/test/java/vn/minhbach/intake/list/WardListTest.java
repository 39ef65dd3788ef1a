package vn.minhbach.intake.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.file.WorkbookFile;
import vn.minhbach.shared.Refused;

class WardListTest {

  private static final ColumnTitles TITLES = ColumnTitles.read();
  private final List<ListRow> rows = new ArrayList<>();

  @Test
  void columns_are_known_in_any_order_and_under_other_titles() {
    read(
        new Sheets()
            .row("UBND PHƯỜNG GIANG BIÊN")
            .row(
                "SỐ TT",
                "Nghề nghiệp trước khi mất việc làm",
                "SỐ CMT/CCCD",
                "Họ, chữ đệm và tên",
                "NTNS",
                "HKTT",
                "Ngày nghỉ việc")
            .row(
                1,
                "Bán hàng rong",
                "001085079190",
                "Nguyễn Văn An",
                "4/7/1985",
                "P. Giang Biên, Q. Long Biên",
                "24/7/2021"));
    assertThat(rows).hasSize(1);
    ListRow row = rows.get(0);
    assertThat(row.row()).isEqualTo(3);
    assertThat(row.text(Field.fullName)).isEqualTo("Nguyễn Văn An");
    assertThat(row.text(Field.idNumber)).isEqualTo("001085079190");
    assertThat(row.text(Field.birthDate)).isEqualTo("4/7/1985");
    assertThat(row.text(Field.permanentAddress)).isEqualTo("P. Giang Biên, Q. Long Biên");
    assertThat(row.text(Field.occupation)).isEqualTo("Bán hàng rong");
    assertThat(row.text(Field.lostFrom)).isEqualTo("24/7/2021");
  }

  @Test
  void a_title_over_several_columns_says_what_they_are() {
    read(
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
    read(
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
  void titles_and_names_in_the_letters_of_old_fonts_are_read() {
    read(
        new Sheets()
            .row("ñy ban nh©n d©n ph­êng giang biªn")
            .row(
                "STT",
                "Hä vµ tªn",
                "Ngµy sinh",
                "Sè CMND",
                "N¬i th­êng tró",
                "NghÒ nghiÖp",
                "Tõ ngµy",
                "Ghi chó")
            .row(
                1,
                "NguyÔn V¨n Hïng",
                "4/7/1985",
                "001085079190",
                "Ph­êng Giang Biªn, QuËn Long Biªn",
                "B¸n hµng rong",
                "24/7/2021",
                null)
            .row(
                2,
                "Vò Minh Anh",
                "4/7/1985",
                "001085079191",
                "Ph­êng Giang Biªn, QuËn Long Biªn",
                "B¸n hµng rong",
                "24/7/2021",
                null)
            .row(
                3,
                "TrÇn ThÞ Hoµ",
                "4/7/1985",
                "001185079191",
                "Ph­êng Giang Biªn, QuËn Long Biªn",
                "B¸n hµng rong",
                "24/7/2021",
                null));
    assertThat(rows)
        .extracting(row -> row.text(Field.fullName))
        .containsExactly("Nguyễn Văn Hùng", "Vũ Minh Anh", "Trần Thị Hoà");
    assertThat(rows.get(0).text(Field.permanentAddress))
        .isEqualTo("Phường Giang Biên, Quận Long Biên");
    assertThat(rows.get(0).text(Field.occupation)).isEqualTo("Bán hàng rong");
  }

  @Test
  void letters_taken_apart_are_no_other_letters() {
    List<String> titles =
        Sheets.TITLES.stream().map(t -> Normalizer.normalize(t, Normalizer.Form.NFD)).toList();
    String name = Normalizer.normalize("Đặng Thuỷ Tiên", Normalizer.Form.NFD);
    read(new Sheets().row(titles).row(Sheets.person(1, "Họ và tên", name)));
    assertThat(rows.get(0).text(Field.fullName)).isEqualTo("Đặng Thuỷ Tiên");
  }

  @Test
  void only_people_are_counted_and_every_other_line_is_named() {
    WardList list =
        read(
            new Sheets()
                .row("UBND PHƯỜNG GIANG BIÊN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row("DANH SÁCH NGƯỜI LAO ĐỘNG ĐỀ NGHỊ HỖ TRỢ")
                .row("(Kèm theo Tờ trình số 12/TTr-UBND ngày 17/8/2021)")
                .row(Sheets.TITLES)
                .row("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
                .row("I", "Tổ dân phố số 1")
                .row(Sheets.person(1))
                .row(Sheets.person(2, "Họ và tên", "Tống Thị Hoa", "Số CCCD", null))
                .row(null, "Cộng tổ 1: 2 người")
                .row("II", "Tổ dân phố số 2")
                .row(Sheets.TITLES)
                .row(Sheets.person(3))
                .row(4)
                .row(null, "Nguyễn Thị Không Số", null, null, null, "Phường Giang Biên")
                .row(Sheets.person(5))
                .row(null, null, null, null, null)
                .row("Tổng cộng", null, null, null, null, null, null, null, null, null, 600000)
                .row("Danh sách này có 4 người./.")
                .row(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Giang Biên, ngày 17 tháng 8 năm 2021")
                .row(
                    null,
                    "NGƯỜI LẬP BIỂU",
                    null,
                    null,
                    "KẾ TOÁN",
                    null,
                    null,
                    "TM. ỦY BAN NHÂN DÂN")
                .row(null, "(Ký, ghi rõ họ tên)", null, null, null, null, null, "CHỦ TỊCH")
                .row(
                    null,
                    "Nguyễn Văn Lập",
                    null,
                    null,
                    "Trần Thị Toán",
                    null,
                    null,
                    "Lê Văn Tịch"));
    assertThat(rows)
        .extracting(row -> row.text(Field.fullName))
        .containsExactly(
            "Nguyễn Văn An",
            "Tống Thị Hoa",
            "Nguyễn Văn An",
            "Nguyễn Thị Không Số",
            "Nguyễn Văn An");
    assertThat(list.skipped())
        .extracting(SkippedLine::kind)
        .containsExactly(
            RowKind.numbering,
            RowKind.section,
            RowKind.total,
            RowKind.header,
            RowKind.section,
            RowKind.unused,
            RowKind.total,
            RowKind.signature,
            RowKind.signature,
            RowKind.signature,
            RowKind.signature,
            RowKind.signature);
    assertThat(list.titleLines()).contains("UBND PHƯỜNG GIANG BIÊN");
  }

  @Test
  void a_row_of_which_little_is_written_is_still_a_person() {
    read(
        new Sheets()
            .row(Sheets.TITLES)
            .row(1, "Nguyễn Văn An")
            .row(2, null, null, null, "001085079190"));
    assertThat(rows).extracting(ListRow::row).containsExactly(2, 3);
  }

  @Test
  void a_missing_column_is_named_together_with_those_found() {
    Sheets sheets =
        new Sheets()
            .row("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ghi chú")
            .row(1, "An", "1985", "Nam");
    assertThatThrownBy(() -> read(sheets))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("intake.listMissingColumns");
              assertThat(refused.args()[0])
                  .isEqualTo(
                      "Số CCCD/CMND; Nơi thường trú; Công việc trước khi mất việc; Thời gian mất việc từ ngày");
              assertThat(refused.args()[1])
                  .isEqualTo("STT; Họ và tên; Ngày sinh; Giới tính; Ghi chú");
            });
  }

  @Test
  void a_sheet_without_titles_is_no_list() {
    assertThatThrownBy(() -> read(new Sheets().row("Thông báo").row("Ngày mai nghỉ")))
        .hasMessage("intake.listNoHeader");
  }

  @Test
  void the_list_may_stand_on_any_sheet_but_there_is_only_one() {
    read(
        new Sheets()
            .row("Hướng dẫn điền mẫu")
            .sheet("DS")
            .row(Sheets.TITLES)
            .row(Sheets.person(1)));
    assertThat(rows).hasSize(1);
    Sheets two =
        new Sheets()
            .row(Sheets.TITLES)
            .row(Sheets.person(1))
            .sheet("Tổ 2")
            .row(Sheets.TITLES)
            .row(Sheets.person(2));
    assertThatThrownBy(() -> read(two)).hasMessage("intake.listSeveral");
    rows.clear();
    read(
        new Sheets()
            .row(Sheets.TITLES)
            .row(Sheets.person(1))
            .sheet("cũ")
            .row(Sheets.TITLES)
            .row(Sheets.person(2))
            .hidden());
    assertThat(rows).hasSize(1);
  }

  @Test
  void what_is_not_asked_for_is_not_mistaken_for_what_is() {
    read(
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

  private WardList read(Sheets sheets) {
    try (WorkbookFile file = WorkbookFile.open(sheets.bytes())) {
      WardList list = WardList.find(file, TITLES);
      list.rows(rows::add);
      return list;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
