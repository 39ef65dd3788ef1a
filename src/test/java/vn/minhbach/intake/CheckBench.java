package vn.minhbach.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.MinhBach;
import vn.minhbach.access.LogIn;
import vn.minhbach.intake.staging.BenchDesk;

/**
 * Hands in generated lists and prints how long it took until every row was checked and staged, and
 * until the cases of the list were open. Arguments: rows of each list, as in {@code 1000 1000
 * 100000}; memory is what {@code -Xmx} allows, {@code -Xmx512m} as the office's machine has it.
 */
public final class CheckBench {

  private static final String[] FAMILIES = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"
  };
  private static final String[] MIDDLES = {
    "Văn", "Thị", "Minh", "Đức", "Ngọc", "Thanh", "Hữu", "Kim", "Xuân", "Quang"
  };
  private static final String[] GIVENS = {
    "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hiền", "Hoa", "Hùng", "Hương", "Lan",
    "Linh", "Long", "Mai", "Nam", "Nga", "Phúc", "Quân", "Sơn", "Thảo", "Thắng", "Trang", "Tuấn",
    "Vân", "Yến"
  };
  private static final String[] WORK = {
    "Bán hàng rong", "Bán trà đá vỉa hè", "Nhân viên quán cà phê", "Thợ xây tự do", "Thợ may"
  };

  private CheckBench() {}

  public static void main(String[] sizes) throws Exception {
    try (ConfigurableApplicationContext office =
        new SpringApplicationBuilder(MinhBach.class)
            .profiles("demo")
            .run(
                "--minhbach.data=target/bench",
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false")) {
      JdbcTemplate sql = office.getBean(JdbcTemplate.class);
      for (String table : new String[] {"intake_row", "intake_file", "intake_list"}) {
        sql.update("DELETE FROM " + table);
      }
      BenchDesk desk = office.getBeanFactory().createBean(BenchDesk.class);
      for (int i = 0; i < sizes.length; i++) {
        int rows = Integer.parseInt(sizes[i]);
        byte[] file = list(rows, i + 1L);
        long start = System.nanoTime();
        String told = takeIn(desk, file);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.printf("%,d rows, %,d kB: %,d ms, %s%n", rows, file.length / 1024, millis, told);
        System.out.printf("accepted: %s%n", accept(office, sql));
      }
    }
    System.exit(0); // the embedded server leaves a thread behind that would keep the program alive
  }

  private static String takeIn(BenchDesk desk, byte[] file) throws Exception {
    LogIn officer = LogIn.as("canbo1p00121");
    try {
      return desk.takeIn(file, "HN-3642-LDTD", "00121", LocalDate.of(2021, 8, 17));
    } finally {
      officer.close();
    }
  }

  /** How long it took until the cases of the newest list were open. */
  private static String accept(ConfigurableApplicationContext office, JdbcTemplate sql) {
    long id = sql.queryForObject("SELECT MAX(id) FROM intake_list", Long.class);
    long start = System.nanoTime();
    LogIn officer = LogIn.as("canbo1p00121");
    try {
      int cases = office.getBean(Acceptance.class).accept(id);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      return "%,d cases: %,d ms".formatted(cases, millis);
    } finally {
      officer.close();
    }
  }

  private static byte[] list(int rows, long seed) throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "CheckBench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      String[] titles = {
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Giới tính",
        "Số CCCD",
        "Nơi thường trú",
        "Tổ dân phố",
        "Số điện thoại",
        "Công việc",
        "Từ ngày",
        "Đến ngày",
        "Hình thức nhận",
        "Số tài khoản",
        "Ngân hàng"
      };
      for (int column = 0; column < titles.length; column++) {
        sheet.value(0, column, titles[column]);
      }
      for (int row = 1; row <= rows; row++) {
        person(sheet, row, random);
      }
    }
    return out.toByteArray();
  }

  private static void person(Worksheet sheet, int row, Random random) {
    boolean man = random.nextBoolean();
    LocalDate born = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(18_000));
    sheet.value(row, 0, row);
    sheet.value(
        row, 1, pick(FAMILIES, random) + " " + pick(MIDDLES, random) + " " + pick(GIVENS, random));
    sheet.value(
        row,
        2,
        "%02d/%02d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
    sheet.value(row, 3, man ? "Nam" : "Nữ");
    int century = (born.getYear() - 1900) / 100 * 2 + (man ? 0 : 1);
    sheet.value(
        row,
        4,
        "001%d%02d%06d".formatted(century, born.getYear() % 100, random.nextInt(1_000_000)));
    sheet.value(row, 5, "Số %d, Phường Giang Biên, Quận Long Biên".formatted(random.nextInt(400)));
    sheet.value(row, 6, "Tổ dân phố " + random.nextInt(14));
    sheet.value(row, 7, "09%08d".formatted(random.nextInt(100_000_000)));
    sheet.value(row, 8, pick(WORK, random));
    sheet.value(row, 9, "%d/7/2021".formatted(24 + random.nextInt(7)));
    sheet.value(row, 10, "6/9/2021");
    sheet.value(row, 11, "Chuyển khoản");
    sheet.value(row, 12, "%013d".formatted(random.nextLong(10_000_000_000_000L)));
    sheet.value(row, 13, "Agribank");
  }

  private static String pick(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
