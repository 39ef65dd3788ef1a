package vn.minhbach.publiclist;

import java.text.Normalizer;
import java.util.List;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Sha256;

/**
 * What the public may read of a list, and nothing else. Its hash is SHA-256 over the text (UTF-8,
 * NFC) of a row with unit, scheme and the code of its public address and one row per line: number,
 * name, year of birth, neighbourhood, amount, separated by tabs, each row ended by a line feed; so
 * anybody with the paper in hand can make it again, and nobody without it can try out names once
 * the code is gone.
 */
record PublicContent(String unit, String scheme, String code, List<Row> rows) {

  /**
   * A line as it is posted.
   *
   * @param no order number on this list
   * @param birthYear null where it is not shown
   * @param neighbourhood null where it is not shown
   * @param amount đồng
   */
  record Row(int no, String fullName, Integer birthYear, String neighbourhood, long amount) {

    /** The line as the hash takes it, and as its case commits to it in the trail. */
    String line() {
      String year = birthYear == null ? "" : birthYear.toString();
      String place = neighbourhood == null ? "" : neighbourhood;
      String line = no + "\t" + fullName + "\t" + year + "\t" + place + "\t" + amount;
      return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /** As offices print it. */
    public String dong() {
      return new Dong(amount).toString();
    }
  }

  /**
   * A line without what differs between the page, the paper and the text: spaces, the dots of an
   * amount and the đ after it.
   */
  static String read(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFC)
        .replaceAll("(?<=\\d)\\.(?=\\d{3})", "")
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("(?<=\\d) ?đ ?$", "")
        .strip();
  }

  /** The text over which the hash goes. */
  String text() {
    StringBuilder text = new StringBuilder(unit + "\t" + scheme + "\t" + code + "\n");
    rows.forEach(row -> text.append(row.line()).append('\n'));
    return text.toString();
  }

  String hash() {
    return Sha256.hex(text());
  }

  Dong total() {
    return rows.stream().map(row -> new Dong(row.amount())).reduce(Dong.ZERO, Dong::plus);
  }
}
