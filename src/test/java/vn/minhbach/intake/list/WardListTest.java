package vn.minhbach.intake.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.shared.Refused;

class WardListTest {

  private final ReadList list = new ReadList();
  private final List<ListRow> rows = list.rows();

  @Test
  void columns_are_known_in_any_order_and_under_other_titles() {
    list.read(
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
  void titles_and_names_in_the_letters_of_old_fonts_are_read() {
    list.read(
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
    list.read(new Sheets().row(titles).row(Sheets.person(1, "Họ và tên", name)));
    assertThat(rows.get(0).text(Field.fullName)).isEqualTo("Đặng Thuỷ Tiên");
  }

  @Test
  void only_people_are_counted_and_every_other_line_is_named() {
    WardList found =
        list.read(
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
    assertThat(found.skipped())
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
    assertThat(found.titleLines()).contains("UBND PHƯỜNG GIANG BIÊN");
  }

  @Test
  void a_row_of_which_little_is_written_is_still_a_person() {
    list.read(
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
    assertThatThrownBy(() -> list.read(sheets))
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
  void a_header_of_two_columns_is_told_which_are_missing() {
    assertThatThrownBy(
            () -> list.read(new Sheets().row("Họ và tên", "Ngày sinh").row("Lê An", "1/2/1980")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("intake.listMissingColumns");
              assertThat((String) refused.args()[0]).contains("Số CCCD/CMND; Nơi thường trú");
              assertThat(refused.args()[1]).isEqualTo("Họ và tên; Ngày sinh");
            });
  }

  @Test
  void a_sheet_without_titles_is_no_list() {
    assertThatThrownBy(() -> list.read(new Sheets().row("Thông báo").row("Ngày mai nghỉ")))
        .hasMessage("intake.listNoHeader");
  }

  @Test
  void the_list_may_stand_on_any_sheet_but_there_is_only_one() {
    list.read(
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
    assertThatThrownBy(() -> list.read(two)).hasMessage("intake.listSeveral");
    rows.clear();
    list.read(
        new Sheets()
            .row(Sheets.TITLES)
            .row(Sheets.person(1))
            .sheet("cũ")
            .row(Sheets.TITLES)
            .row(Sheets.person(2))
            .hidden());
    assertThat(rows).hasSize(1);
  }
}
