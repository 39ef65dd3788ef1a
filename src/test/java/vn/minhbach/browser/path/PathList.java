package vn.minhbach.browser.path;

import java.time.LocalDate;
import vn.minhbach.intake.file.Sheets;

/**
 * A small list of a ward: two women who may be one, a trade that needs a look, a row that cannot be
 * read, and people against whom nothing speaks.
 */
final class PathList {

  static final String DOUBTED = "Nguyễn Thị Hoà";
  static final String UNCLEAR = "Hoàng Văn Giang";
  static final String SOUGHT = "tran van cuong";
  static final int SOUGHT_BORN = 1979;
  static final int ROWS = 8;
  static final int CASES = 7;

  private static final LocalDate STOPPED = LocalDate.of(2021, 7, 24);

  private final String address;
  private final Sheets sheets =
      new Sheets()
          .row(
              "STT",
              "Họ và tên",
              "Ngày sinh",
              "Giới tính",
              "Số CCCD",
              "Nơi thường trú",
              "Tổ dân phố/Thôn",
              "Nghề nghiệp",
              "Từ ngày",
              "Hình thức nhận",
              "Số tài khoản",
              "Ngân hàng");
  private int rows;

  private PathList(String address) {
    this.address = address;
  }

  /**
   * @param address of the ward, as {@code Phường Cự Khối, Quận Long Biên}
   */
  static byte[] of(String address) {
    return new PathList(address)
        .woman(DOUBTED, 1985, "Bán hàng rong")
        .woman("Nguyễn Thị Hòa", 1985, "Bán hàng rong")
        .man("Trần Văn Cường", SOUGHT_BORN, "Xe ôm truyền thống")
        .woman("Phạm Thị Dung", 1990, "Bán hàng rong")
        .man(UNCLEAR, 1982, "Thợ may tại nhà")
        .woman("Vũ Thị Hà", 1977, "Thu gom phế liệu")
        .man("Lê Văn Khánh", 1988, "Bốc vác chợ đầu mối")
        .man("Đỗ Văn Lâm", 1988, "Bốc vác chợ đầu mối", "00108")
        .sheets
        .bytes();
  }

  private PathList woman(String name, int born, String occupation) {
    return person(name, born, "Nữ", "0011%02d%06d".formatted(born % 100, 650 + rows), occupation);
  }

  private PathList man(String name, int born, String occupation) {
    return man(name, born, occupation, "0010%02d%06d".formatted(born % 100, 650 + rows));
  }

  private PathList man(String name, int born, String occupation, String number) {
    return person(name, born, "Nam", number, occupation);
  }

  private PathList person(String name, int born, String sex, String number, String occupation) {
    rows++;
    boolean isTransfer = rows % 3 == 0;
    sheets.row(
        rows,
        name,
        LocalDate.of(born, 7, 4),
        sex,
        number,
        "Số " + rows + ", " + address,
        "Tổ dân phố " + (1 + rows / 3),
        occupation,
        STOPPED,
        isTransfer ? "Chuyển khoản" : "Tiền mặt",
        isTransfer ? "01234567890" + rows : null,
        isTransfer ? "Agribank" : null);
    return this;
  }
}
