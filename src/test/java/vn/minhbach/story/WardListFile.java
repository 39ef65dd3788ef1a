package vn.minhbach.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a ward's list of invented applicants against whom nothing speaks. */
public final class WardListFile {

  private static final String[] TITLES = {
    "STT",
    "Họ và tên",
    "Ngày, tháng, năm sinh",
    "Giới tính",
    "Số CCCD/CMND",
    "Nơi thường trú",
    "Tổ dân phố/Thôn",
    "Công việc trước khi mất việc",
    "Thời gian mất việc từ ngày",
    "Hình thức nhận",
    "Số tài khoản",
    "Ngân hàng"
  };
  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"
  };
  private static final String[] MIDDLE = {
    "Văn", "Hữu", "Đức", "Minh", "Quang", "Xuân", "Tiến", "Công"
  };
  private static final String[] GIVEN = {
    "An", "Bình", "Cường", "Dũng", "Hải", "Khánh", "Long", "Nam", "Sơn", "Tuấn"
  };

  private WardListFile() {}

  /**
   * @param ward as its address is written: {@code Phường Giang Biên, Quận Long Biên}
   * @param seed other people for another one
   */
  public static byte[] of(int people, String ward, long seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "minhbach", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      for (int column = 0; column < TITLES.length; column++) {
        sheet.value(3, column, TITLES[column]);
      }
      for (int i = 0; i < people; i++) {
        row(sheet, 4 + i, (int) ((seed * 100_000 + i) % 1_000_000), ward, random);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, int number, String ward, Random random) {
    LocalDate born =
        LocalDate.of(1955 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28));
    String century = born.getYear() < 2000 ? "0" : "2";
    sheet.value(row, 0, row - 3);
    sheet.value(
        row, 1, pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random));
    sheet.value(
        row,
        2,
        "%02d/%02d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
    sheet.value(row, 3, "Nam");
    sheet.value(row, 4, "001%s%02d%06d".formatted(century, born.getYear() % 100, number));
    sheet.value(row, 5, "Số " + (1 + random.nextInt(200)) + ", " + ward);
    sheet.value(row, 6, "Tổ dân phố " + (1 + random.nextInt(14)));
    sheet.value(row, 7, "Bán hàng rong");
    sheet.value(row, 8, "24/07/2021");
    boolean transfer = random.nextBoolean();
    sheet.value(row, 9, transfer ? "Chuyển khoản" : "Tiền mặt");
    if (transfer) {
      sheet.value(row, 10, "0%012d".formatted(number));
      sheet.value(row, 11, "Agribank");
    }
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
